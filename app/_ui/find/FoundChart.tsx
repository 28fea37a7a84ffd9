import { valueText } from '../../../lib/chart/values.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { FoundSpread } from '../../../lib/queries/find.ts';
import { findWords } from '../../../lib/text/find.ts';
import { say } from '../../../lib/text/say.ts';
import { unitsOf } from '../../../lib/view/choices.ts';
import type { Condition } from '../../../lib/view/conditions.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import './find.css';

interface ChartProps {
  lang: Lang;
  measure: Measure;
  conditions: readonly Condition[];
  found: FoundSpread;
  /** How finely the scale is divided. */
  steps: number;
}

interface Size {
  name: 'wide' | 'small';
  width: number;
  left: number;
}

const sizes: readonly Size[] = [
  { name: 'wide', width: 1040, left: 56 },
  { name: 'small', width: 343, left: 44 },
];
const [row, top, right] = [34, 10, 24];

const textOf = (value: number, measure: Measure, lang: Lang) =>
  valueText(value, measure, unitsOf(measure)[0] ?? 'n', lang);

/** The limits that the conditions set on this measure. */
const limitsOf = ({ measure, conditions }: ChartProps): number[] => [
  ...new Set(conditions.flatMap(({ field, value }) => (field === measure && typeof value === 'number' ? [value] : []))),
];

const Drawing = ({ size, said, ...props }: ChartProps & { size: Size; said: string }) => {
  const { lang, measure, found, steps } = props;
  const [lowest, highest] = [found.low ?? 0, found.high ?? 0];
  const limits = limitsOf(props);
  const [low, high] = [Math.min(lowest, ...limits), Math.max(highest, ...limits)];
  const years = [...new Set(found.dots.map(({ year }) => year))].sort();
  const height = top + years.length * row + 24;
  const x = (share: number) => size.left + 10 + share * (size.width - size.left - right - 10);
  const y = (year: number) => top + (years.indexOf(year) + 0.5) * row;
  const shareOf = (value: number) => (high === low ? 0 : (value - low) / (high - low));
  return (
    <svg className={size.name} viewBox={`0 0 ${size.width} ${height}`} role="img">
      <title>{said}</title>
      {years.map((year) => (
        <g key={year}>
          <line className="grid" x1={size.left} x2={size.width - right} y1={y(year)} y2={y(year)} />
          <text x={0} y={y(year) + 5}>
            {year}
          </text>
        </g>
      ))}
      {limits.map((limit) => (
        <line key={limit} className="limit" x1={x(shareOf(limit))} x2={x(shareOf(limit))} y1={top} y2={height - 24} />
      ))}
      {found.dots.map(({ year, step, n }) => (
        <circle
          key={`${year} ${step}`}
          cx={Math.round(x(shareOf(lowest + (step / steps) * (highest - lowest))))}
          cy={y(year)}
          r={Math.min(3 + Math.sqrt(n), row / 2).toFixed(1)}
        />
      ))}
      <text x={x(0)} y={height - 4}>
        {textOf(low, measure, lang)}
      </text>
      {high > low && (
        <text x={size.width - right} y={height - 4} textAnchor="end">
          {textOf(high, measure, lang)}
        </text>
      )}
    </svg>
  );
};

/** Every found report as a dot at its value, a line for each year: drawn by the server for both widths. */
export const FoundChart = (props: ChartProps) => {
  const { lang, measure, found } = props;
  if (found.low === null || found.high === null) return null;
  const n = found.dots.reduce((sum, each) => sum + each.n, 0);
  const values = {
    measure: measure.name[lang],
    n: formatNumber(n, lang),
    low: textOf(found.low, measure, lang),
    high: textOf(found.high, measure, lang),
  };
  const said = say(findWords.chartText, lang, values);
  return (
    <figure className="chart found-chart">
      <figcaption>
        <h2 className="chart-title">{say(findWords.chart, lang, values)}</h2>
        <p className="chart-subtitle">{said}</p>
      </figcaption>
      {sizes.map((size) => (
        <Drawing key={size.name} {...props} size={size} said={said} />
      ))}
      <p className="note">{say(findWords.chartNote, lang)}</p>
    </figure>
  );
};
