'use client';

import { useEffect, useRef, useState } from 'react';
import { nextMark } from './nearest-mark.ts';
import type { UpgradeWords } from './words.ts';

interface Shown {
  words: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

const marked = '[data-point], [data-band]';

/** The drawing that is seen: one for wide and one for narrow stand in the page. */
const drawingOf = (layer: Element | null): SVGSVGElement | undefined =>
  [...(layer?.parentElement?.querySelectorAll<SVGSVGElement>('svg[viewBox]') ?? [])].find(
    (svg) => svg.getClientRects().length > 0,
  );

const marksOf = (layer: Element | null): SVGGraphicsElement[] => [
  ...(drawingOf(layer)?.querySelectorAll<SVGGraphicsElement>('[data-point]') ?? []),
];

const spotOf = (mark: Element) => {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** What a mark says, moved from its title: the browser would show that a second time. */
const wordsOf = (mark: Element): string => {
  const title = mark.querySelector(':scope > title');
  if (!title) return mark.getAttribute('aria-label') ?? '';
  mark.setAttribute('aria-label', title.textContent ?? '');
  title.remove();
  return mark.getAttribute('aria-label') ?? '';
};

const shownAt = (layer: Element, mark: Element): Shown => {
  const [outer, own] = [layer.getBoundingClientRect(), mark.getBoundingClientRect()];
  return {
    words: wordsOf(mark),
    left: own.left - outer.left,
    top: own.top - outer.top,
    width: own.width,
    height: own.height,
  };
};

const follow = (mark: Element | undefined) => {
  const href = mark?.getAttribute('href');
  if (href) window.location.assign(href);
};

/** The marks of the server's drawing pointed at and walked by arrow keys, read by one live region: nothing is drawn anew. */
export const Marks = ({ words }: { words: UpgradeWords }) => {
  const layer = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    const element = layer.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const point = (event: PointerEvent) => {
      const mark = event.target instanceof Element ? event.target.closest(marked) : null;
      setShown(mark ? shownAt(element, mark) : null);
    };
    const leave = () => setShown(null);
    frame.addEventListener('pointerover', point);
    frame.addEventListener('pointerleave', leave);
    return () => {
      frame.removeEventListener('pointerover', point);
      frame.removeEventListener('pointerleave', leave);
    };
  }, []);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const marks = marksOf(layer.current);
    if (event.key === 'Enter') return follow(marks[at ?? -1]);
    const next = nextMark(marks.map(spotOf), at, event.key);
    const mark = next === null ? undefined : marks[next];
    if (!mark || !layer.current) return;
    event.preventDefault();
    setAt(next);
    setShown(shownAt(layer.current, mark));
  };
  const leave = () => {
    setAt(null);
    setShown(null);
  };
  return (
    <div
      className="chart-layer chart-marks"
      role="application"
      ref={layer}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk the marks of the chart
      tabIndex={0}
      aria-label={words.explore}
      onKeyDown={onKeyDown}
      onBlur={leave}
    >
      {shown && (
        <>
          <div
            className="chart-ring"
            style={{ left: shown.left, top: shown.top, width: shown.width, height: shown.height }}
          />
          <p
            className={shown.left > 320 ? 'chart-tip chart-said before' : 'chart-tip chart-said'}
            style={{ left: shown.left + shown.width / 2, top: shown.top }}
            aria-hidden="true"
          >
            {shown.words}
          </p>
        </>
      )}
      <p className="visually-hidden" aria-live="polite">
        {at === null ? '' : shown?.words}
      </p>
    </div>
  );
};
