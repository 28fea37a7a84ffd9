import { continuations } from '../../../lib/form/continuity.ts';
import type { Problem } from '../../../lib/publish/problem.ts';
import { problem } from '../../../lib/publish/problem.ts';
import type { Sheet } from '../../../lib/publish/sheet.ts';
import { type ContinuedRow, continuedRows, continuityColumns } from '../../../lib/publish/sheets/continuity-columns.ts';
import { countColumns } from '../../../lib/publish/sheets/count-columns.ts';
import { type FindingRow, findingColumns } from '../../../lib/publish/sheets/finding-columns.ts';
import { sumsColumns } from '../../../lib/publish/sheets/sums-columns.ts';
import { authoritiesByCode } from '../../../lib/queries/authorities.ts';
import { continuity } from '../../../lib/queries/checks-continuity.ts';
import { letterOf } from '../../../lib/queries/checks-letter.ts';
import { type AgainstBelow, againstBelow } from '../../../lib/queries/checks-sums.ts';
import { type CountedYear, countedYears } from '../../../lib/queries/counted-years.ts';
import { findingsByAuthority, listFindings, mostFindings } from '../../../lib/queries/findings.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { site } from '../../../lib/site.ts';
import { checkViewWords, continuityWords, letterWords, sumsWords, unitsWords } from '../../../lib/text/checks.ts';
import { checksWords } from '../../../lib/text/pages.ts';
import { absolute, type ListPage, listAddress } from '../../../lib/view/addresses.ts';
import { askedFindings, keysOf } from '../../_ui/checks/asked.ts';
import { askedContinuity, continuityKeys } from '../../_ui/checks/open-continuity.ts';
import { countOrder, findingOrder } from '../../_ui/checks/open-findings.ts';
import { askedSums, sumsKeys } from '../../_ui/checks/open-sums.ts';
import { askedUnits, unitChecks, unitsKeys } from '../../_ui/checks/open-units.ts';
import { knownAddresses } from '../../_ui/coverage/known-addresses.ts';
import { writeSorting } from '../../_ui/oversight/sorting.ts';
import { everyYear } from '../../_ui/table/every-year.ts';
import type { SheetAsk } from '../sheet-route.ts';

/** What every sheet of a page has alike: its release, its language and the address that shows it for ever. */
const frame = ({ release, lang, head }: SheetAsk, page: ListPage, keys: Record<string, string | undefined>) => ({
  stem: page.replaceAll('/', '-'),
  release,
  lang,
  head,
  page: absolute(site.origin, listAddress(page, lang, { ...keys, r: release.id })),
});

/** How many findings each year of each authority has, as the page counts them. */
export const countsSheet = async (ask: SheetAsk): Promise<Sheet<CountedYear>> => {
  const [asked, years] = [askedFindings(ask.query), await reportYears(ask.db, ask.release.id)];
  const order = countOrder(ask.query, years);
  const { rows } = await findingsByAuthority(ask.db, ask.release.id, { ...asked, order, limit: mostFindings });
  const shown = asked.year === undefined ? everyYear(years) : [asked.year];
  return {
    ...frame(ask, 'checks', { ...keysOf(asked), by: 'count', sort: writeSorting(order) }),
    title: checkViewWords.countFile[ask.lang],
    columns: countColumns,
    rows: countedYears(rows, shown, knownAddresses(ask.release.synthetic), ask.release.publishedAt.slice(0, 10)),
  };
};

/** The findings that the page of the checks lists, every one. */
export const findingsSheet = async (ask: SheetAsk): Promise<Sheet<FindingRow>> => {
  const asked = askedFindings(ask.query);
  const order = findingOrder(ask.query);
  const { findings } = await listFindings(ask.db, ask.release.id, { ...asked, order, limit: mostFindings });
  return {
    ...frame(ask, 'checks', { ...keysOf(asked), by: 'finding', sort: writeSorting(order) }),
    title: checksWords.title[ask.lang],
    columns: findingColumns(site.origin),
    rows: findings,
  };
};

/** The findings on the unit of amounts. */
export const unitsSheet = async (ask: SheetAsk): Promise<Sheet<FindingRow>> => {
  const { place, ...asked } = askedUnits(ask.query);
  const wanted = { ...place, ...asked, checks: unitChecks, limit: mostFindings };
  const { findings } = await listFindings(ask.db, ask.release.id, wanted);
  return {
    ...frame(ask, 'checks/units', unitsKeys({ place, ...asked })),
    title: unitsWords.title[ask.lang],
    columns: findingColumns(site.origin),
    rows: findings,
  };
};

/** What is carried over against what arrives: a row for each column of each pair of reports. */
export const continuitySheet = async (ask: SheetAsk): Promise<Sheet<ContinuedRow>> => {
  const asked = askedContinuity(ask.query);
  const { rows } = await continuity(ask.db, ask.release.id, { ...asked, limit: mostFindings });
  const { links, name } = continuations[asked.kind];
  return {
    ...frame(ask, 'checks/continuity', continuityKeys(asked)),
    title: `${continuityWords.title[ask.lang]}: ${name[ask.lang]}`,
    columns: continuityColumns(site.origin),
    rows: continuedRows(rows, links),
  };
};

/** Governments against the sum of those below them. */
export const sumsSheet = async (ask: SheetAsk): Promise<Sheet<AgainstBelow>> => {
  const { place, ...asked } = askedSums(ask.query);
  const { rows } = await againstBelow(ask.db, ask.release.id, { ...place, ...asked, limit: mostFindings });
  return {
    ...frame(ask, 'checks/sums', sumsKeys({ place, ...asked })),
    title: sumsWords.title[ask.lang],
    columns: sumsColumns(site.origin, asked.cell),
    rows,
  };
};

/** The findings of the letter to one authority, with what is printed at each place. */
export const letterSheet = async (ask: SheetAsk, code: string): Promise<Sheet<FindingRow> | Problem> => {
  const [authority] = await authoritiesByCode(ask.db, [code]);
  if (!authority) return problem('unknown-authority', ask.lang);
  const reports = await letterOf(ask.db, ask.release.id, authority.code);
  return {
    ...frame(ask, `checks/${authority.code}`, {}),
    title: `${letterWords.title[ask.lang]} ${checkViewWords.authority[ask.lang]}: ${authority.fullName[ask.lang]}`,
    columns: findingColumns(site.origin),
    rows: reports.flatMap(({ year, sourceUrl, findings }) =>
      findings.map((finding) => ({ ...finding, authority, year, sourceUrl, raw: finding.evidence?.raw ?? null })),
    ),
  };
};
