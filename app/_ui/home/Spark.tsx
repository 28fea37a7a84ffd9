interface SparkProps {
  points: readonly { year: number; value: number }[];
}

const [width, height, margin] = [120, 34, 4];

/** Runs of years without a gap: a missing year leaves the line open. */
const runsOf = (points: SparkProps['points']) => {
  const runs: { year: number; value: number }[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last?.at(-1)?.year === point.year - 1) last.push(point);
    else runs.push([point]);
  }
  return runs;
};

/** The course of a figure over three years or more as a small line from zero; the words beside it say all that it shows. */
export const Spark = ({ points }: SparkProps) => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return null;
  const highest = Math.max(...points.map(({ value }) => value), Number.MIN_VALUE);
  const x = (year: number) => margin + ((year - first.year) / (last.year - first.year)) * (width - 2 * margin);
  const y = (value: number) => height - margin - (value / highest) * (height - 2 * margin);
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <line x1={margin} x2={width - margin} y1={height - margin} y2={height - margin} className="spark-zero" />
      {runsOf(points).map((run) => (
        <polyline key={run[0]?.year} points={run.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')} />
      ))}
      {runsOf(points)
        .filter(({ length }) => length === 1)
        .map(([alone]) => alone && <circle key={alone.year} cx={x(alone.year)} cy={y(alone.value)} r={1.75} />)}
      <circle cx={x(last.year)} cy={y(last.value)} r={3} />
    </svg>
  );
};
