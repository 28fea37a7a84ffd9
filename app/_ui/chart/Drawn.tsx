'use client';

import type { ReactElement } from 'react';
import { Bar, BarChart, Line, LineChart, ReferenceDot, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Point, Series } from '../../../lib/chart/model.types.ts';
import type { LayerProps, LiveChart } from './live.ts';
import { Tip } from './Tip.tsx';
import type { Place } from './walk.ts';

/** The pixels between the edges of the layer and the data, taken from the drawing underneath. */
export interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

interface DrawnProps extends LayerProps {
  size: { width: number; height: number };
  margin: Margin;
  place: Place | null;
}

/** One row of recharts: a year or an authority with its values and, for the tooltip, its points. */
type Row = Record<string, number | string | null> & { at: number | string };

const colourOf = (series: Series) => `var(--chart-${series.colour})`;
const keyOf = (chart: LiveChart, point: Point): number | string =>
  chart.category === 'authority' ? point.authority : chart.x.kind === 'year' ? point.year : `${point.year}`;

const rowsOf = (chart: LiveChart): Row[] => {
  const rows = new Map<number | string, Row>();
  for (const series of chart.series) {
    for (const point of series.points) {
      const at = keyOf(chart, point);
      rows.set(at, Object.assign(rows.get(at) ?? { at }, { [series.key]: point.value }));
    }
  }
  const order = chart.category === 'authority' ? chart.y.domain : chart.x.domain;
  return chart.x.kind === 'year'
    ? [...rows.values()]
    : order.map((key) => rows.get(key)).filter((row) => row !== undefined);
};

const domainOf = (axis: LiveChart['x']) =>
  axis.kind === 'category' ? undefined : ([...axis.domain] as [number, number]);

const shown = ({ chart, alone }: DrawnProps) =>
  chart.series.filter((each) => each.role !== 'context' && (alone === null || alone === each.key));

const tip = ({ chart, alone, words, checks }: DrawnProps) => (
  <Tooltip
    isAnimationActive={false}
    // A gap has its word too.
    filterNull={false}
    wrapperStyle={{ pointerEvents: 'auto', zIndex: 2 }}
    cursor={{ stroke: 'var(--chart-ink-soft)', fill: 'var(--chart-ink)', fillOpacity: 0.06 }}
    // Never turned over while the pointer goes down to it.
    allowEscapeViewBox={{ x: false, y: true }}
    content={({ active, label, coordinate }) =>
      active ? <Tip chart={chart} at={label} spot={coordinate} alone={alone} words={words} checks={checks} /> : null
    }
  />
);

/** Where a point stands: in a stack, in the middle of its segment. */
const heightOf = ({ kind, series }: LiveChart, place: Place): number => {
  const at = (index: number) => series[index]?.points[place.point]?.value ?? 0;
  if (kind !== 'stack') return at(place.series);
  return series.slice(0, place.series).reduce((sum, _, index) => sum + at(index), at(place.series) / 2);
};

const walked = ({ chart, place }: DrawnProps, lying: boolean) => {
  const point = place && chart.series[place.series]?.points[place.point];
  if (!place || !point || point.value === null) return null;
  const [at, height] = [keyOf(chart, point), heightOf(chart, place)];
  const ring = { r: 8, fill: 'none', stroke: 'var(--chart-ink)', strokeWidth: 2 };
  return <ReferenceDot x={lying ? height : at} y={lying ? at : height} {...ring} />;
};

const LinesOf = (props: DrawnProps): ReactElement => (
  <LineChart {...props.size} margin={props.margin} data={rowsOf(props.chart)} accessibilityLayer={false}>
    <XAxis hide type="number" dataKey="at" domain={domainOf(props.chart.x)} allowDataOverflow />
    <YAxis hide type="number" domain={domainOf(props.chart.y)} allowDataOverflow />
    {tip(props)}
    {shown(props).map((each) => (
      <Line
        key={each.key}
        dataKey={each.key}
        name={each.name}
        stroke={colourOf(each)}
        strokeWidth={0}
        dot={false}
        activeDot={{ r: 6, stroke: 'var(--chart-paper)', strokeWidth: 2, fill: colourOf(each) }}
        connectNulls={false}
        isAnimationActive={false}
      />
    ))}
    {walked(props, false)}
  </LineChart>
);

const BarsOf = (props: DrawnProps): ReactElement => {
  const { chart } = props;
  const lying = chart.category === 'authority';
  const together = chart.kind === 'stack' || lying;
  return (
    <BarChart
      {...props.size}
      margin={props.margin}
      data={rowsOf(chart)}
      layout={lying ? 'vertical' : 'horizontal'}
      barCategoryGap="15%"
      barGap={0}
      accessibilityLayer={false}
    >
      <XAxis
        hide
        type={lying ? 'number' : 'category'}
        dataKey={lying ? undefined : 'at'}
        domain={domainOf(chart.x)}
        allowDataOverflow
      />
      <YAxis
        hide
        type={lying ? 'category' : 'number'}
        dataKey={lying ? 'at' : undefined}
        domain={domainOf(chart.y)}
        allowDataOverflow
      />
      {tip(props)}
      {shown(props).map((each) => (
        <Bar
          key={each.key}
          dataKey={each.key}
          name={each.name}
          stackId={together ? 'all' : undefined}
          fill="transparent"
          isAnimationActive={false}
        />
      ))}
      {walked(props, lying)}
    </BarChart>
  );
};

const pairsOf = (chart: LiveChart) =>
  chart.series.flatMap((each) =>
    each.points.flatMap((point) =>
      point.value === null || point.across == null ? [] : [{ at: each.key, across: point.across, value: point.value }],
    ),
  );

const PairsOf = (props: DrawnProps): ReactElement => {
  const { chart } = props;
  return (
    <ScatterChart {...props.size} margin={props.margin} accessibilityLayer={false}>
      <XAxis
        hide
        type="number"
        dataKey="across"
        scale={chart.x.scale ?? 'linear'}
        domain={domainOf(chart.x)}
        allowDataOverflow
      />
      <YAxis hide type="number" dataKey="value" domain={domainOf(chart.y)} allowDataOverflow />
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        wrapperStyle={{ pointerEvents: 'auto', zIndex: 2 }}
        content={({ active, payload }) =>
          active ? (
            <Tip
              chart={chart}
              at={(payload[0]?.payload as { at?: string } | undefined)?.at}
              alone={props.alone}
              words={props.words}
              checks={props.checks}
            />
          ) : null
        }
      />
      <Scatter
        data={pairsOf(chart)}
        fill="transparent"
        isAnimationActive={false}
        activeShape={{ fill: 'none', stroke: 'var(--chart-ink)', strokeWidth: 2 }}
      />
    </ScatterChart>
  );
};

const drawings: Partial<Record<LiveChart['kind'], (props: DrawnProps) => ReactElement>> = {
  line: LinesOf,
  bar: BarsOf,
  stack: BarsOf,
  rank: BarsOf,
  dot: BarsOf,
  scatter: PairsOf,
  funnel: PairsOf,
};

/** recharts over the server's drawing: what it adds is pointing, reading and singling out; the ink stays the server's. */
export const Drawn = (props: DrawnProps) => drawings[props.chart.kind]?.(props) ?? null;
