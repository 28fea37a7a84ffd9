import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Database } from '../../../lib/db/client.ts';
import { authorityByCode } from '../../../lib/queries/authorities.ts';
import { reportOf } from '../../../lib/queries/reports.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { drawViews } from '../measure/draw.ts';
import { flowViews } from './flow.ts';

/** Everything on the page of one report, asked in parallel and once for page and metadata. */
export const openReport = cache(async (db: Database, release: number, code: string, named: string, lang: Lang) => {
  if (!/^20\d\d$/.test(named)) notFound();
  const year = Number(named);
  const [report, before, place, [flow]] = await Promise.all([
    reportOf(db, release, code, year),
    reportOf(db, release, code, year - 1),
    authorityByCode(db, release, code),
    drawViews(db, release, lang, flowViews(code, year)),
  ]);
  return report && place ? { report, before, place, flow } : notFound();
});
