import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Database } from '../../../lib/db/client.ts';
import { type AuthorityPlace, authorityByCode } from '../../../lib/queries/authorities.ts';
import { reportOf, reportsOf } from '../../../lib/queries/reports.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { drawViews } from '../measure/draw.ts';
import { everyYear } from '../table/every-year.ts';
import { flowViews } from './flow.ts';
import type { Absence } from './NoReport.tsx';

/** The year of an authority without a report, where anybody has one for it; else there is no such page. */
const openAbsence = async (db: Database, release: number, place: AuthorityPlace, year: number): Promise<Absence> => {
  const [reports, years] = await Promise.all([reportsOf(db, release, place.authority.code), reportYears(db, release)]);
  return everyYear(years).includes(year) ? { place, year, reports, years } : notFound();
};

/** Everything on the page of one report, asked in parallel and once for page and metadata; or that there is no report. */
export const openReport = cache(async (db: Database, release: number, code: string, named: string, lang: Lang) => {
  if (!/^20\d\d$/.test(named)) notFound();
  const year = Number(named);
  const [report, before, place, [flow]] = await Promise.all([
    reportOf(db, release, code, year),
    reportOf(db, release, code, year - 1),
    authorityByCode(db, release, code),
    drawViews(db, release, lang, flowViews(code, year)),
  ]);
  if (!place) notFound();
  return report
    ? { place, held: { report, before, flow }, absence: null }
    : { place, held: null, absence: await openAbsence(db, release, place, year) };
});
