import type { Database } from '../../../lib/db/client.ts';
import { type Evaluation, evaluate } from '../../../lib/form/evaluate.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import type { AuthorityName, Level, Observation } from '../../../lib/queries/view-data.ts';
import { type MeasureQuery, measureObservations } from '../../../lib/queries/whole-measure.ts';
import { type Condition, isMeasure, meets } from '../../../lib/view/conditions.ts';

/** Reports looked at for one query, so that no query is without bound. */
export const mostReports = 4000;

export interface FoundReport {
  authority: AuthorityName;
  report: Observation;
  values: readonly { measure: Measure; evaluation: Evaluation }[];
}

const factOf = (conditions: readonly Condition[], fact: Condition['field']) =>
  conditions.find(({ field, by }) => field === fact && by === '=')?.value;

/** What of the conditions the database can use to look at fewer reports. */
const narrowed = (conditions: readonly Condition[]): MeasureQuery => {
  const [year, level, under] = (['year', 'level', 'under'] as const).map((fact) => factOf(conditions, fact));
  return {
    years: year === undefined ? undefined : [year],
    level: level === undefined ? undefined : (level as Level),
    parent: under === undefined ? undefined : `${under}`,
    limit: mostReports,
  };
};

const fits = (conditions: readonly Condition[], authority: AuthorityName, report: Observation, n: number | null) =>
  conditions.every((condition) => {
    if (condition.field === 'year') return meets(condition, report.year);
    if (condition.field === 'level') return meets(condition, authority.level);
    if (condition.field === 'n') return meets(condition, n);
    return true;
  });

const evaluateReport = (conditions: readonly Condition[], measures: readonly Measure[]) => {
  const wanted = conditions.filter(({ field }) => isMeasure(field));
  return (authority: AuthorityName, reports: readonly Observation[]): FoundReport[] => {
    const [report] = reports;
    if (!report || reports.length < measures.length) return [];
    const values = measures.map((measure, at) => ({ measure, evaluation: evaluate(measure, reports[at] ?? report) }));
    const all = wanted.every((condition) =>
      meets(condition, values.find(({ measure }) => measure === condition.field)?.evaluation.value ?? null),
    );
    const first = values[0]?.evaluation;
    return all && fits(conditions, authority, report, first?.denominator ?? first?.numerator ?? null)
      ? [{ authority, report, values }]
      : [];
  };
};

const keyOf = ({ authority, year }: Observation) => `${authority} ${year}`;

/** The reports that meet all conditions; those that lack a figure a condition asks for are not among them. */
export const findReports = async (
  db: Database,
  release: number,
  conditions: readonly Condition[],
): Promise<readonly FoundReport[]> => {
  const measures = [...new Set(conditions.map(({ field }) => field).filter(isMeasure))];
  const query = narrowed(conditions);
  const asked = await Promise.all(measures.map((measure) => measureObservations(db, release, measure, query)));
  const names = new Map(asked.flatMap(({ authorities }) => authorities.map((each) => [each.code, each] as const)));
  const byReport = asked.map(({ observations }) => new Map(observations.map((each) => [keyOf(each), each])));
  const check = evaluateReport(conditions, measures);
  return (asked[0]?.observations ?? []).flatMap((report) => {
    const authority = names.get(report.authority);
    const reports = byReport.flatMap((known) => known.get(keyOf(report)) ?? []);
    return authority ? check(authority, reports) : [];
  });
};
