'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { LiveChart } from './live.ts';
import type { UpgradeWords } from './words.ts';

export interface KeyEntry {
  key: string;
  name: string;
  colour: string;
}

interface UpgradeProps {
  /** The view as JSON. */
  address: string;
  /** recharts over the drawing, or the drawing's own marks; null where there is nothing to point at. */
  layer: 'chart' | 'marks' | null;
  /** True on a frozen page. */
  pinned: boolean;
  /** The series by colour; empty where the drawing names them all. */
  entries: readonly KeyEntry[];
  /** The wide drawing names its series itself. */
  onlyNarrow: boolean;
  words: UpgradeWords;
  /** Where a number is taken apart, with room for its report. */
  checks: string;
  children: ReactNode;
}

/** What is laid over the drawing, given the series that stands alone. */
type Laid = (alone: string | null) => ReactNode;

// The figures are asked for by release; the links of a page that is not frozen lead to reports as they stand now.
const unpinned = (text: string) => text.replace(/("href": ?"[^"#?]*)\?r=\d+/g, '$1');

const loadChart = async ({ address, pinned, words, checks }: UpgradeProps): Promise<Laid> => {
  const [{ Layer }, answer] = await Promise.all([import('./Layer.tsx'), fetch(address)]);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const text = await answer.text();
  const { chart } = JSON.parse(pinned ? text : unpinned(text)) as { chart: LiveChart };
  return (alone) => <Layer chart={chart} alone={alone} words={words} checks={checks} />;
};

const loadMarks = async ({ words, checks }: UpgradeProps): Promise<Laid> => {
  const { Marks } = await import('./Marks.tsx');
  return () => <Marks words={words} checks={checks} />;
};

/** Lays the interactive chart over the server's drawing once it is looked at. If anything fails, the drawing stays. */
export const Upgrade = (props: UpgradeProps) => {
  const { layer, entries, onlyNarrow, words, children } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Laid | null>(null);
  // A page never changes its view without being loaded anew.
  const asked = useRef(props);
  const [alone, setAlone] = useState<string | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element || !layer) return;
    const begin = () => {
      stop();
      (layer === 'chart' ? loadChart : loadMarks)(asked.current).then(
        (laid) => setLoaded(() => laid),
        () => undefined,
      );
    };
    const seen = new IntersectionObserver((entries) => entries.some((each) => each.isIntersecting) && begin());
    const stop = () => {
      seen.disconnect();
      element.removeEventListener('pointerdown', begin);
      element.removeEventListener('focusin', begin);
    };
    seen.observe(element);
    element.addEventListener('pointerdown', begin);
    element.addEventListener('focusin', begin);
    return stop;
  }, [layer]);
  return (
    <>
      {entries.length > 0 && (
        <ul className={onlyNarrow ? 'chart-key only-narrow' : 'chart-key'} aria-label={words.isolate}>
          {entries.map(({ key, name, colour }) => (
            <li key={key} style={{ ['--entry' as string]: `var(--chart-${colour})` }}>
              {loaded ? (
                <button
                  type="button"
                  className="entry"
                  aria-pressed={alone === null ? undefined : alone === key}
                  onClick={() => setAlone(alone === key ? null : key)}
                >
                  {name}
                </button>
              ) : (
                <span className="entry">{name}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="chart-frame" ref={frame} data-live={loaded ? '' : undefined}>
        {children}
        {loaded?.(alone)}
      </div>
    </>
  );
};
