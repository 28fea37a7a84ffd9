import { type Evaluation, evaluate, type Observed } from '../../../lib/form/evaluate.ts';
import { measureByCode } from '../../../lib/form/measures.ts';
import type { Report } from '../../../lib/queries/reports.ts';

const observed = (report: Report): Observed => ({
  edition: report.edition,
  coverage: report.coverage,
  figures: report.figures,
  facts: {
    '@population': report.population,
    '@checks.passed': report.coverage === 'complete' ? report.checks.passed : null,
    '@checks.failed': report.coverage === 'complete' ? report.checks.failed : null,
    '@deadline.days': report.deadlineDays,
  },
  doubts: report.doubts,
});

/** A measure of one report, by the same evaluation as every chart. */
export const measured = (report: Report, code: string): Evaluation => {
  const measure = measureByCode(code);
  if (!measure) throw new Error(`no measure ${code}`);
  return evaluate(measure, observed(report));
};

/** The report that speaks for an authority: the newest with all tables, else the newest. */
export const tellingYear = (reports: readonly { year: number; coverage: string }[]): number | null =>
  (reports.findLast(({ coverage }) => coverage === 'complete') ?? reports.at(-1))?.year ?? null;
