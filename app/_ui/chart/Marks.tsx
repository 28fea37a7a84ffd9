'use client';

import { useEffect, useRef, useState } from 'react';
import { checkIn } from './check-address.ts';
import type { LayerProps } from './live.ts';
import { nextMark } from './nearest-mark.ts';

interface Shown {
  words: string;
  /** Where the number is taken apart; null where the mark stands for no report's number. */
  check: string | null;
  /** Where the words stand: beside the pointer, so that no other mark lies on its way to them; else over the mark. */
  spot: { x: number; y: number };
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

/** A mark names its report as `authority/year`. */
const checkOf = (mark: Element, checks: string): string | null => {
  const place = mark.getAttribute('data-point') ?? mark.getAttribute('data-band') ?? '';
  const [authority = '', year] = place.split('/');
  return year ? checkIn(checks, authority, Number(year)) : null;
};

const shownAt = (
  layer: Element,
  mark: Element,
  checks: string,
  pointer?: { clientX: number; clientY: number },
): Shown => {
  const [outer, own] = [layer.getBoundingClientRect(), mark.getBoundingClientRect()];
  const { clientX, clientY } = pointer ?? { clientX: own.left + own.width / 2, clientY: own.top };
  return {
    words: wordsOf(mark),
    check: checkOf(mark, checks),
    spot: { x: clientX - outer.left, y: clientY - outer.top },
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
export const Marks = ({ words, checks }: Pick<LayerProps, 'words' | 'checks'>) => {
  const layer = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    const element = layer.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const point = (event: PointerEvent) => {
      if (!(event.target instanceof Element) || element.contains(event.target)) return;
      const mark = event.target.closest(marked);
      if (mark) setShown(shownAt(element, mark, checks, event));
    };
    const leave = () => setShown(null);
    frame.addEventListener('pointerover', point);
    frame.addEventListener('pointerleave', leave);
    return () => {
      frame.removeEventListener('pointerover', point);
      frame.removeEventListener('pointerleave', leave);
    };
  }, [checks]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const marks = marksOf(layer.current);
    if (event.key === 'Enter') return follow(marks[at ?? -1]);
    const next = nextMark(marks.map(spotOf), at, event.key);
    const mark = next === null ? undefined : marks[next];
    if (!mark || !layer.current) return;
    event.preventDefault();
    setAt(next);
    setShown(shownAt(layer.current, mark, checks));
  };
  const leave = (event: React.FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
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
          <div
            className={shown.spot.x > 320 ? 'chart-tip chart-said before' : 'chart-tip chart-said'}
            role="tooltip"
            style={{ left: shown.spot.x, top: shown.spot.y }}
          >
            {shown.words}
            {shown.check && (
              <>
                {' '}
                <a href={shown.check} rel="nofollow">
                  {words.check}
                </a>
              </>
            )}
          </div>
        </>
      )}
      <p className="visually-hidden" aria-live="polite">
        {at === null ? '' : shown?.words}
      </p>
    </div>
  );
};
