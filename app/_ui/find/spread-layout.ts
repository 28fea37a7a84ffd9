import { valueAxis } from '../../../lib/chart/axes.ts';
import { valueText } from '../../../lib/chart/values.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import type { FoundSpread } from '../../../lib/queries/find.ts';
import { unitsOf } from '../../../lib/view/choices.ts';
import type { Condition } from '../../../lib/view/conditions.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { everyYear } from '../table/every-year.ts';

export interface SpreadProps {
  lang: Lang;
  measure: Measure;
  conditions: readonly Condition[];
  found: FoundSpread;
  /** How finely the scale is divided. */
  steps: number;
}

export interface SpreadSize {
  name: 'wide' | 'small';
  width: number;
  left: number;
  /** How wide the mark of a report is. */
  mark: number;
}

const [row, top, right, foot] = [34, 26, 34, 26];
const marks = { most: row - 6, full: 64 };
const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '!=': '≠' };

export const unitOf = (measure: Measure) => unitsOf(measure)[0] ?? 'n';

/** The limits that the conditions set on the measure drawn, as they are read. */
const limitsOf = ({ measure, conditions, lang }: SpreadProps) =>
  conditions.flatMap(({ field, by, value }) =>
    field === measure && typeof value === 'number'
      ? [{ value, label: `${signs[by] ?? by} ${valueText(value, measure, unitOf(measure), lang)}` }]
      : [],
  );

/** As high as its root says: one report is a dot, many a tall mark, and none leaves its row. */
const heightOf = (n: number, most: number, least: number): number =>
  least + ((marks.most - least) * (Math.sqrt(n) - 1)) / (Math.sqrt(Math.max(most, marks.full)) - 1);

const round = (value: number) => Math.round(value * 10) / 10;

/** Where everything stands in the drawing of found reports: a row for each year, also those without any, on one round scale. */
export const spreadLayout = (props: SpreadProps, size: SpreadSize) => {
  const { lang, measure, found, steps } = props;
  const [low, high] = [found.low ?? 0, found.high ?? 0];
  const limits = limitsOf(props);
  const axis = valueAxis({
    values: [low, high, ...limits.map(({ value }) => value)],
    measure,
    unit: unitOf(measure),
    lang,
    label: '',
    fromZero: false,
  });
  const [from, to] = axis.domain as [number, number];
  const years = everyYear(found.dots.map(({ year }) => year));
  const x = (value: number) =>
    round(size.left + ((value - from) / (to - from || 1)) * (size.width - size.left - right));
  const y = (year: number) => top + (years.indexOf(year) + 0.5) * row;
  const most = Math.max(...found.dots.map(({ n }) => n), 1);
  const every = size.name === 'small' && axis.ticks.length > 4 ? 2 : 1;
  return {
    height: top + years.length * row + foot,
    plot: { from: x(from), to: x(to), top, bottom: top + years.length * row },
    ticks: axis.ticks.filter((_, at) => at % every === 0).map(({ at, label }) => ({ x: x(Number(at)), label })),
    years: years.map((year) => ({ year, y: y(year) })),
    limits: limits.map(({ value, label }) => ({ x: x(value), label, leftwards: value > (from + to) / 2 })),
    marks: found.dots.map(({ year, step, n }) => ({
      key: `${year} ${step}`,
      x: x(low + (step / steps) * (high - low)),
      y: y(year),
      height: round(heightOf(n, most, size.mark)),
    })),
  };
};
