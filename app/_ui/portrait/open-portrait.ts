import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Database } from '../../../lib/db/client.ts';
import { authorityByCode } from '../../../lib/queries/authorities.ts';
import { belowOf } from '../../../lib/queries/below.ts';
import { listFindings } from '../../../lib/queries/findings.ts';
import { peersOf } from '../../../lib/queries/peers.ts';
import { reportOf, reportsOf } from '../../../lib/queries/reports.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { drawViews } from '../measure/draw.ts';
import { keyMeasures, summedCells } from './key-measures.ts';
import { tellingYear } from './observed.ts';
import { portraitViews } from './portrait-views.ts';

const mostFindings = 12;

const reportsAndLatest = async (db: Database, release: number, code: string) => {
  const reports = await reportsOf(db, release, code);
  const year = tellingYear(reports);
  if (year === null) return { reports, latest: null };
  const [report, peers, below] = await Promise.all([
    reportOf(db, release, code, year),
    peersOf(db, release, code, year, keyMeasures),
    belowOf(db, release, code, year, summedCells),
  ]);
  return { reports, latest: report && { report, peers, below } };
};

/** Everything on the page of one authority, asked in parallel and once for page and metadata. */
export const openPortrait = cache(async (db: Database, release: number, code: string, lang: Lang) => {
  const [place, held, found, years, models] = await Promise.all([
    authorityByCode(db, release, code),
    reportsAndLatest(db, release, code),
    listFindings(db, release, { authority: code, notes: false, limit: mostFindings }),
    reportYears(db, release),
    drawViews(db, release, lang, portraitViews(code)),
  ]);
  return place ? { place, ...held, found, years, models } : notFound();
});
