'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { LayerProps, LiveChart } from './live.ts';
import type { UpgradeWords } from './words.ts';

export interface KeyEntry {
  key: string;
  name: string;
  colour: string;
}

interface UpgradeProps {
  /** The view as JSON; null where the server's drawing is all there is. */
  address: string | null;
  /** True on a frozen page. */
  pinned: boolean;
  /** The series by colour; empty where the drawing names them all. */
  entries: readonly KeyEntry[];
  words: UpgradeWords;
  children: ReactNode;
}

interface Loaded {
  Layer: ComponentType<LayerProps>;
  chart: LiveChart;
}

// The figures are asked for by release; the links of a page that is not frozen lead to reports as they stand now.
const unpinned = (text: string) => text.replace(/("href": ?"[^"#?]*)\?r=\d+/g, '$1');

const load = async (address: string, pinned: boolean): Promise<Loaded> => {
  const [{ Layer }, answer] = await Promise.all([import('./Layer.tsx'), fetch(address)]);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const text = await answer.text();
  return { Layer, chart: (JSON.parse(pinned ? text : unpinned(text)) as { chart: LiveChart }).chart };
};

/** Lays the interactive chart over the server's drawing once it is looked at. If anything fails, the drawing stays. */
export const Upgrade = ({ address, pinned, entries, words, children }: UpgradeProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [alone, setAlone] = useState<string | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element || !address) return;
    const begin = () => {
      stop();
      load(address, pinned).then(setLoaded, () => undefined);
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
  }, [address, pinned]);
  return (
    <>
      {entries.length > 0 && (
        <ul className="chart-key" aria-label={words.isolate}>
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
        {loaded && <loaded.Layer chart={loaded.chart} alone={alone} words={words} />}
      </div>
    </>
  );
};
