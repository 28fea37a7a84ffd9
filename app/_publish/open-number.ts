import type { Database } from '../../lib/db/client.ts';
import type { Measure } from '../../lib/form/measure-types.ts';
import { measureByCode } from '../../lib/form/measures.ts';
import { type CheckedNumber, checkedNumber, partsChecked } from '../../lib/publish/check-number.ts';
import { type Citations, citationsOf } from '../../lib/publish/citation.ts';
import type { Problem } from '../../lib/publish/problem.ts';
import { type Report, reportOf } from '../../lib/queries/reports.ts';
import type { Observation } from '../../lib/queries/view-data.ts';
import { site } from '../../lib/site.ts';
import { absolute, reportAddress } from '../../lib/view/addresses.ts';
import type { Lang, ViewSpec } from '../../lib/view/spec.ts';
import { drawView } from './draw-view.ts';

/** A number of a report with its cells, document, versions and citation; or why there is none. */
export type OpenedNumber =
  | {
      measure: Measure;
      report: Report;
      checked: CheckedNumber;
      citations: Citations;
      drawn: Pick<ViewSpec, 'kind' | 'breakdown'>;
    }
  | { problem: Problem | null };

/** How a view draws the number: the texts of its keys. */
export interface Drawn {
  v?: string;
  b?: string;
}

const factsOf = (report: Report): Observation['facts'] => ({
  '@population': report.population,
  '@checks.passed': report.coverage === 'complete' ? report.checks.passed : null,
  '@checks.failed': report.coverage === 'complete' ? report.checks.failed : null,
  '@deadline.days': report.deadlineDays,
});

/** The number that a measure makes of one report, as of a release; the problem is null where there is no such report. */
export const openNumber = async (
  db: Database,
  release: number,
  code: string,
  authority: string,
  year: number,
  lang: Lang,
  drawn: Drawn = {},
): Promise<OpenedNumber> => {
  const search = new URLSearchParams({ d: authority, y: `${year}`, v: 'table', ...drawn, r: `${release}` });
  const [report, view] = await Promise.all([reportOf(db, release, authority, year), drawView(db, code, search, lang)]);
  const measure = measureByCode(code);
  if (!report || !measure) return { problem: null };
  if (view.problem) return { problem: view.problem };
  const citations = citationsOf(view.view);
  const reportUrl = absolute(site.origin, reportAddress(authority, year, lang, undefined, release));
  const checked = checkedNumber(
    measure,
    { ...report, facts: factsOf(report) },
    { reportUrl, citation: citations.long, parts: partsChecked(measure, view.view.spec.breakdown, drawn.v === 'flow') },
  );
  const { breakdown } = view.view.spec;
  return { measure, report, checked, citations, drawn: { kind: drawn.v === 'flow' ? 'flow' : null, breakdown } };
};
