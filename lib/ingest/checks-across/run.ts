import type { Database } from '../../db/client.ts';
import { amountCells } from '../../db/positions.ts';
import { replaceFindings } from '../store/findings.ts';
import type { AcrossCheck } from './across.ts';
import { carryContinuity } from './carry-continuity.ts';
import { pendingLink, suitsAfterReviewBound } from './disputes.ts';
import { itemsContinuity } from './items-continuity.ts';
import { stockContinuity } from './stock-continuity.ts';
import { affectedRevisions, surroundingsOf } from './surroundings.ts';
import { unitSlip } from './unit-slip.ts';
import { copied, rollup } from './whole-report.ts';

/** The checks that need more than the report itself; a further one is one more entry. */
export const acrossChecks: readonly AcrossCheck[] = [
  carryContinuity,
  stockContinuity,
  itemsContinuity,
  suitsAfterReviewBound,
  pendingLink,
  unitSlip,
  copied,
  rollup,
];

const batchSize = 300;
const codes = acrossChecks.map((check) => check.code);
const cells = [...new Set(acrossChecks.flatMap((check) => check.cells))];
const amounts = amountCells.map((cell) => cell.code);

const checkBatch = async (db: Database, revisions: readonly number[], release: number): Promise<void> => {
  const reports = await surroundingsOf(db, revisions, cells, amounts);
  const found = reports.map((report) => ({
    authorityId: report.authorityId,
    year: report.year,
    findings: acrossChecks.flatMap((check) => check.find(report)),
  }));
  await replaceFindings(db, found, codes, release);
};

/** Reruns the checks across years and authorities for every report that a release may have touched. */
export const checkAcross = async (db: Database, release: number): Promise<void> => {
  const revisions = await affectedRevisions(db, release, amounts);
  for (let from = 0; from < revisions.length; from += batchSize)
    await checkBatch(db, revisions.slice(from, from + batchSize), release);
};
