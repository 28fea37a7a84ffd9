'use client';

import { useEffect, useRef, useState } from 'react';
import { Drawn, type Margin } from './Drawn.tsx';
import type { LayerProps } from './live.ts';
import { type Place, spokenAt, step } from './walk.ts';

interface Fit {
  size: { width: number; height: number };
  margin: Margin;
}

/** The drawing underneath says where its data stand (`data-box`, in its own units): the layer takes the same place. */
const fitTo = (layer: HTMLElement): Fit | null => {
  const svgs = [...(layer.parentElement?.querySelectorAll<SVGSVGElement>('svg[viewBox]') ?? [])];
  const svg = svgs.find((each) => each.getClientRects().length > 0 && each.querySelector('[data-box]'));
  const box = svg?.querySelector('[data-box]')?.getAttribute('data-box')?.split(' ').map(Number);
  if (!svg || !box) return null;
  const [place, outer] = [svg.getBoundingClientRect(), layer.getBoundingClientRect()];
  const scale = place.width / svg.viewBox.baseVal.width;
  const [left = 0, top = 0, right = 0, bottom = 0] = box.map((edge) => edge * scale);
  const [x, y] = [place.left - outer.left, place.top - outer.top];
  return {
    size: { width: outer.width, height: outer.height },
    margin: { left: x + left, top: y + top, right: outer.width - x - right, bottom: outer.height - y - bottom },
  };
};

/** The series whose name in the drawing is under the pointer: names are read by pointing, and held by a click. */
const namedAt = (layer: HTMLElement, { clientX, clientY }: React.MouseEvent): string | null => {
  const names = [...(layer.parentElement?.querySelectorAll<SVGGElement>('svg [data-name]') ?? [])];
  const under = names.find((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  });
  return under?.dataset.name ?? null;
};

/** Dims every series of the drawing but one. */
const single = (layer: HTMLElement | null, alone: string | null) => {
  for (const group of layer?.parentElement?.querySelectorAll<SVGElement>('svg [data-series]') ?? []) {
    group.style.opacity = alone === null || group.dataset.series === alone ? '' : '0.15';
  }
};

/** The interactive chart: same size and axes as the drawing under it, walked by arrow keys and read by one live region. */
export const Layer = ({ chart, alone, words, checks }: LayerProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const walked = place && chart.series[place.series];
  // The keyboard singles out the line or part that it walks; a list has one point each, and nothing to single out.
  const shown = alone ?? pointed ?? held ?? (walked && walked.points.length > 1 ? walked.key : null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measured = new ResizeObserver(() => setFit(fitTo(element)));
    measured.observe(element);
    return () => measured.disconnect();
  }, []);
  useEffect(() => single(frame.current, shown), [shown]);
  const point = place && chart.series[place.series]?.points[place.point];
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = step(chart.series, place, event.key);
    if (next) setPlace(next);
    else if (event.key === 'Enter' && point?.href) window.location.assign(point.href);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="chart-layer"
      role="application"
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the points of the chart
      tabIndex={0}
      aria-label={words.explore}
      onKeyDown={onKeyDown}
      onBlur={() => setPlace(null)}
      onPointerMove={(event) => setPointed(namedAt(event.currentTarget, event))}
      onPointerLeave={() => setPointed(null)}
      onClick={(event) => {
        const name = namedAt(event.currentTarget, event);
        if (name) setHeld(held === name ? null : name);
      }}
      style={pointed ? { cursor: 'pointer' } : undefined}
    >
      {fit && <Drawn chart={chart} alone={shown} words={words} checks={checks} {...fit} place={place} />}
      <p className="visually-hidden" aria-live="polite">
        {place ? spokenAt(chart.series, place, words.lang) : ''}
      </p>
    </div>
  );
};
