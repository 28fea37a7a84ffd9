import type { Database } from '../../../lib/db/client.ts';
import type { AnyRow } from '../../../lib/publish/api/fields.ts';
import { cellRows, checkRows, measureRows, stateRows } from '../../../lib/publish/api/register-rows.ts';
import { authorityRow, changeRows, findingRow, reportRow } from '../../../lib/publish/api/rows.ts';
import { type BulkRow, evidenceRows, figureRows, markOf, rowsInOrder } from '../../../lib/publish/bulk/rows.ts';
import { type BulkName, type BulkTable, bulkTable } from '../../../lib/publish/bulk/tables.ts';
import {
  allCodes,
  bulkAuthorities,
  bulkEvidence,
  bulkFindings,
  bulkReportFacts,
  bulkReports,
} from '../../../lib/queries/bulk.ts';
import { releaseChanges, restatementsUpTo } from '../../../lib/queries/changes.ts';
import type { Release } from '../../../lib/queries/release.ts';

/** Authorities of one batch: with all their years some hundred reports, which is what is held at once. */
const batch = 200;
// Reports whose figures stand as rows at the same time.
const reportsAtOnce = 50;

type Rows = readonly AnyRow[];
type Ask = (db: Database, release: number, codes: readonly string[]) => Promise<Rows>;

const changesOf: Ask = async (db, release, codes) =>
  (await restatementsUpTo(db, release, codes)).flatMap((each) =>
    changeRows(each).flatMap((row) => (row.cell === null ? [] : [{ release: each.release, ...row }])),
  );

/** Where the rows of each file come from: the database batch by batch, or the registers of the form at once. */
const asks: Partial<Record<BulkName, Ask>> = {
  evidence: async (db, release, codes) => (await bulkEvidence(db, release, codes)).flatMap(evidenceRows),
  reports: async (db, release, codes) => (await bulkReportFacts(db, release, codes)).map(reportRow),
  findings: async (db, release, codes) => (await bulkFindings(db, release, codes)).map(findingRow),
  changes: changesOf,
  authorities: async (db, release, codes) => (await bulkAuthorities(db, release, codes)).map(authorityRow),
};
const registers: Partial<Record<BulkName, () => Rows>> = {
  'code-book': cellRows,
  states: stateRows,
  checks: checkRows,
  measures: measureRows,
};

function* sliced<Item>(items: readonly Item[], most: number): Generator<Item[]> {
  for (let at = 0; at < items.length; at += most) yield items.slice(at, at + most);
}

/** The rows of one file of a release, in the same order on every server, some hundred reports at a time. */
export async function* bulkRows(db: Database, release: Release, name: BulkName): AsyncGenerator<BulkRow[]> {
  const table = bulkTable(name, release.synthetic);
  const mark = markOf(table);
  const [register, ask] = [registers[name], asks[name]];
  if (register) return yield rowsInOrder(table, register());
  for (const codes of sliced(await allCodes(db), batch))
    if (ask) yield rowsInOrder(table, await ask(db, release.id, codes));
    else
      for (const reports of sliced(await bulkReports(db, release.id, codes), reportsAtOnce))
        yield reports.flatMap((each) => figureRows(each, mark));
}

const changesAtOnce = 500;

/** What one release added and changed, as its page lists it, some hundred reports at a time. */
export async function* releaseChangeRows(db: Database, release: Release, table: BulkTable): AsyncGenerator<BulkRow[]> {
  for (let offset = 0; ; offset += changesAtOnce) {
    const { changes } = await releaseChanges(db, release.id, { limit: changesAtOnce, offset });
    if (changes.length > 0) yield rowsInOrder(table, changes.flatMap(changeRows));
    if (changes.length < changesAtOnce) return;
  }
}
