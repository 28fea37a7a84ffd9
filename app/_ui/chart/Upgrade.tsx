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
  /** The series by colour; empty where the drawing names them all. */
  entries: readonly KeyEntry[];
  words: UpgradeWords;
  children: ReactNode;
}

interface Loaded {
  Layer: ComponentType<LayerProps>;
  chart: LiveChart;
}

const load = async (address: string): Promise<Loaded> => {
  const [{ Layer }, answer] = await Promise.all([import('./Layer.tsx'), fetch(address)]);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return { Layer, chart: ((await answer.json()) as { chart: LiveChart }).chart };
};

/** Lays the interactive chart over the server's drawing once it is looked at. If anything fails, the drawing stays. */
export const Upgrade = ({ address, entries, words, children }: UpgradeProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [alone, setAlone] = useState<string | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element || !address) return;
    const begin = () => {
      stop();
      load(address).then(setLoaded, () => undefined);
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
  }, [address]);
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
