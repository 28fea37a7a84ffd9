import { useState } from 'react';
import type { Point, Series } from '../../../lib/chart/model.types.ts';
import { ratioText } from '../../../lib/chart/values.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { checkIn } from './check-address.ts';
import type { LayerProps } from './live.ts';

interface Spot {
  x: number;
  y: number;
}

interface TipProps extends LayerProps {
  /** A year, or the code of an authority. */
  at: string | number | undefined;
  /** Where recharts has put the words: beside the pointer. */
  spot?: Spot;
}

const mostLines = 8;

/** A pointer that has come to the words is about to follow one of their links: they must not run away from it. */
const stay = (event: { stopPropagation: () => void }) => event.stopPropagation();

/** How far the words stand from where the pointer would drag them: they stay where it first met what they speak of. */
const useHeld = ({ at, spot = { x: 0, y: 0 } }: TipProps): Spot => {
  const [held, hold] = useState({ at, spot });
  if (held.at !== at) hold({ at, spot });
  return held.at === at ? { x: held.spot.x - spot.x, y: held.spot.y - spot.y } : { x: 0, y: 0 };
};

const found = ({ chart, at, alone }: TipProps): { series: Series; point: Point }[] =>
  chart.series
    .filter((series) => series.role !== 'context' && (alone === null || alone === series.key))
    .flatMap((series) => series.points.map((point) => ({ series, point })))
    .filter(({ series, point }) => `${point.year}` === `${at}` || point.authority === at || series.key === at);

/** In the order in which the lines lie over each other; other kinds in the order of their marks. */
const inOrder = ({ chart }: TipProps, all: { series: Series; point: Point }[]) =>
  chart.kind === 'line' ? [...all].sort((a, b) => (b.point.value ?? -Infinity) - (a.point.value ?? -Infinity)) : all;

const Ratio = ({ point, lang }: { point: Point; lang: Lang }) => {
  const ratio = ratioText(point, lang);
  return ratio && <span className="of"> {ratio}</span>;
};

/** A number leads to its cell in the report, and to where it is taken apart; a sum has no report of its own. */
const Value = ({ point, words, checks }: Pick<TipProps, 'words' | 'checks'> & { point: Point }) =>
  point.href ? (
    <>
      <a href={point.href} title={words.cell}>
        {point.label}
      </a>
      <Ratio point={point} lang={words.lang} />{' '}
      <a href={checkIn(checks, point.authority, point.year)} rel="nofollow">
        {words.check}
      </a>
    </>
  ) : (
    <>
      {point.label}
      <Ratio point={point} lang={words.lang} />
    </>
  );

/** What a pointer reads: each value with what it is made of, and the way to its cell, its check and its document. */
export const Tip = (props: TipProps) => {
  const [all, away] = [inOrder(props, found(props)), useHeld(props)];
  const { words } = props;
  const [first] = all;
  return first ? (
    <div
      className="chart-tip"
      role="tooltip"
      style={{ transform: `translate(${away.x}px, ${away.y}px)` }}
      onMouseMove={stay}
      onTouchMove={stay}
    >
      <p>
        <strong>{props.chart.category === 'authority' ? nameOf(props, first) : first.point.year}</strong>
      </p>
      {all.slice(0, mostLines).map(({ series, point }) => (
        <p key={`${series.key}/${point.year}`}>
          {labelOf(props, { series, point })} <Value point={point} words={words} checks={props.checks} />
          {all.length === 1 && point.sourceUrl && (
            <>
              {' '}
              <a href={point.sourceUrl} rel="noopener">
                {words.source}
              </a>
            </>
          )}
        </p>
      ))}
    </div>
  ) : null;
};

/** Under an authority's name its own series needs the year only. */
const labelOf = ({ chart }: TipProps, { series, point }: { series: Series; point: Point }): string =>
  chart.category === 'authority' && series.key === point.authority ? `${point.year}` : series.name;

const nameOf = ({ chart }: TipProps, { series, point }: { series: Series; point: Point }): string =>
  chart.y.ticks.find((tick) => tick.at === point.authority)?.label ?? series.name;
