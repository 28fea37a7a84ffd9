import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/ingest/ingest.ts';
import { judge } from './judge.ts';
import { authorities } from './known.ts';
import { printedReport } from './printed-report.ts';
import { randomReport } from './random-report.ts';
import { type SiteLayout, siteLayouts } from './site-layouts.ts';

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

const judged = ({ page }: SiteLayout, seed: number) => {
  const printed = printedReport(randomReport(seed));
  const report = readReport(page(printed), { file: 'report', sha256: '', authorities });
  if (!('figures' in report)) throw new Error(`seed ${seed}: ${JSON.stringify(report)}`);
  return judge(report, printed.truth);
};

describe('a report as sites set it, with', () => {
  it.each(siteLayouts.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    for (const seed of seeds) {
      const { absent, doubtful, wrong } = judged(layout, seed);
      const missing = layout.reads === 'exactly' ? { absent, doubtful } : { absent: [], doubtful: [] };
      expect({ seed, wrong, ...missing }).toEqual({ seed, wrong: [], absent: [], doubtful: [] });
    }
  });
});
