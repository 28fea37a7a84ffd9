import { valueText } from '../../../lib/chart/values.ts';
import { formatNumber } from '../../../lib/format.ts';
import { findWords } from '../../../lib/text/find.ts';
import { say } from '../../../lib/text/say.ts';
import './find.css';
import { type SpreadProps, type SpreadSize, spreadLayout, unitOf } from './spread-layout.ts';

const sizes: readonly SpreadSize[] = [
  { name: 'wide', width: 1040, left: 66, mark: 6 },
  { name: 'small', width: 343, left: 54, mark: 5 },
];

const Limits = ({ plot, limits }: Pick<ReturnType<typeof spreadLayout>, 'plot' | 'limits'>) =>
  limits.map(({ x, label, leftwards }) => (
    <g key={label}>
      <line className="limit" x1={x} x2={x} y1={plot.top - 8} y2={plot.bottom} />
      <text className="limit-name" x={leftwards ? x - 4 : x + 4} y={12} textAnchor={leftwards ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  ));

const Drawing = ({ size, said, ...props }: SpreadProps & { size: SpreadSize; said: string }) => {
  const { height, plot, ticks, years, limits, marks } = spreadLayout(props, size);
  return (
    <svg className={size.name} viewBox={`0 0 ${size.width} ${height}`} role="img">
      <title>{said}</title>
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <line className="grid" x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
          <text x={x} y={height - 8} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {years.map(({ year, y }) => (
        <g key={year}>
          <line className="grid" x1={plot.from} x2={plot.to} y1={y} y2={y} />
          <text x={0} y={y + 5}>
            {year}
          </text>
        </g>
      ))}
      <Limits plot={plot} limits={limits} />
      {marks.map(({ key, x, y, height: tall }) => (
        <rect
          key={key}
          className="mark"
          x={x - size.mark / 2}
          y={y - tall / 2}
          width={size.mark}
          height={tall}
          rx={size.mark / 2}
        />
      ))}
    </svg>
  );
};

/** Every found report as a mark at its value, a row for each year: drawn by the server for both widths. */
export const FoundChart = (props: SpreadProps) => {
  const { lang, measure, found, conditions } = props;
  if (found.low === null || found.high === null) return null;
  const values = {
    measure: measure.name[lang],
    n: formatNumber(
      found.dots.reduce((sum, each) => sum + each.n, 0),
      lang,
    ),
    low: valueText(found.low, measure, unitOf(measure), lang),
    high: valueText(found.high, measure, unitOf(measure), lang),
  };
  const said = say(findWords.chartText, lang, values);
  const limited = conditions.some(({ field }) => field === measure);
  return (
    <figure className="chart found-chart">
      <figcaption>
        <h2 className="chart-title">{say(findWords.chart, lang, values)}</h2>
        <p className="chart-subtitle">{said}</p>
      </figcaption>
      {sizes.map((size) => (
        <Drawing key={size.name} {...props} size={size} said={`${say(findWords.chart, lang, values)} ${said}`} />
      ))}
      <p className="note">
        {say(findWords.chartNote, lang)} {limited && say(findWords.limitNote, lang)}
      </p>
    </figure>
  );
};
