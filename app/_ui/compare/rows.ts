import type { Database } from '../../../lib/db/client.ts';
import { type Evaluation, evaluate } from '../../../lib/form/evaluate.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import { measureByCode } from '../../../lib/form/measures.ts';
import { compareNames } from '../../../lib/format.ts';
import { type PeerMedians, peerMedians } from '../../../lib/queries/peer-medians.ts';
import type { AuthorityName, Observation } from '../../../lib/queries/view-data.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { everyYear } from '../table/every-year.ts';
import type { AskedComparison } from './asked.ts';

/** One authority of a comparison: its reports of the years chosen, the one shown, and what its peers have. */
export interface ComparedRow {
  authority: AuthorityName;
  /** From the first to the last year chosen, with the report of each. */
  years: readonly { year: number; report: Observation | null }[];
  shown: Observation | null;
  medians: PeerMedians;
}

/** A measure of one report; null where there is no report. */
export const evaluated = (measure: Measure, report: Observation | null): Evaluation | null =>
  report && evaluate(measure, report);

/** The newest report with all tables, else the newest. */
const shownOf = (reports: readonly Observation[]): Observation | null =>
  reports.findLast(({ coverage }) => coverage === 'complete') ?? reports.at(-1) ?? null;

const valueOfRow = (measure: Measure, { shown }: ComparedRow): number | null =>
  evaluated(measure, shown)?.value ?? null;

/** By value, those without one last, whichever way. */
const byMeasure = (measure: Measure, down: boolean) => (one: ComparedRow, other: ComparedRow) => {
  const [a, b] = [valueOfRow(measure, one), valueOfRow(measure, other)];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return down ? b - a : a - b;
};

const sorted = (rows: readonly ComparedRow[], { order }: AskedComparison, lang: Lang): readonly ComparedRow[] => {
  if (!order) return rows;
  const measure = measureByCode(order.key);
  if (measure) return rows.toSorted(byMeasure(measure, order.down));
  const compare = compareNames(lang);
  const sign = order.down ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(a.authority.name[lang], b.authority.name[lang]));
};

/** The rows of a comparison in the order asked. */
export const comparedRows = async (
  db: Database,
  release: number,
  authorities: readonly AuthorityName[],
  observations: readonly Observation[],
  asked: AskedComparison,
  known: readonly number[],
  lang: Lang,
): Promise<readonly ComparedRow[]> => {
  const span = everyYear(known).filter((year) => year >= (asked.from ?? 0) && year <= (asked.to ?? 9999));
  const rows = authorities.map(async (authority): Promise<ComparedRow> => {
    const own = observations.filter((each) => each.authority === authority.code);
    const years = span.map((year) => ({ year, report: own.find((each) => each.year === year) ?? null }));
    const shown = shownOf(years.flatMap(({ report }) => report ?? []));
    const medians = shown ? await peerMedians(db, release, asked.rule, authority, shown.year) : {};
    return { authority, years, shown, medians };
  });
  return sorted(await Promise.all(rows), asked, lang);
};
