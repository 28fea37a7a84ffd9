import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/ingest/ingest.ts';
import type { ReadReport } from '../../lib/ingest/report.ts';
import { deviate } from './deviations.ts';
import { judge } from './judge.ts';
import { authorities } from './known.ts';
import { layouts, type ReadLayout } from './printed-layouts.ts';
import { type PrintedReport, printedReport } from './printed-report.ts';
import { randomFrom } from './random.ts';
import { randomReport } from './random-report.ts';

// A nightly run asks for thousands: npm run test:random.
const reports = Number(process.env.GONGKAI_RANDOM_REPORTS ?? 300);
const timeout = 60_000 + reports * 100;
const each = Object.entries(layouts);

const read = (report: PrintedReport, layout: ReadLayout, seed: number): ReadReport => {
  const made = readReport(layout(report, randomFrom(seed)), { file: 'report', sha256: '', authorities });
  if (!('figures' in made)) throw new Error(`seed ${seed}: ${JSON.stringify(made)}`);
  return made;
};

describe('a report printed without faults', () => {
  it.each(each.filter(([name]) => !name.includes('torn')))('is read exactly from %s', (_, layout) => {
    for (let seed = 1; seed <= 10; seed++) {
      const made = randomReport(seed);
      const report = read(printedReport(made), layout, seed);
      const { absent, doubtful, wrong } = judge(report, made.cells);
      expect({ seed, absent, doubtful, wrong }).toEqual({ seed, absent: [], doubtful: [], wrong: [] });
      expect(report).toMatchObject({ year: made.year, edition: made.edition.id, authority: made.authority.code });
    }
  });
});

describe('a report with the faults of real ones', { timeout }, () => {
  const share = Math.ceil(reports / each.length);
  it.each(each)('has nothing silently wrong in %s', (name, layout) => {
    const sum = { right: 0, absent: 0, doubtful: 0 };
    for (let seed = 1; seed <= share; seed++) {
      const printed = printedReport(randomReport(seed));
      const faults = deviate(printed, randomFrom(seed * 7919));
      const judged = judge(read(printed, layout, seed), printed.truth);
      expect({ name, seed, faults, wrong: judged.wrong }).toEqual({ name, seed, faults, wrong: [] });
      sum.right += judged.right;
      sum.absent += judged.absent.length;
      sum.doubtful += judged.doubtful.length;
    }
    // Where positions are kept nearly all is read; where blanks leave no trace, nothing is made up for them.
    const all = sum.right + sum.absent + sum.doubtful;
    expect(sum.right / all).toBeGreaterThan(/one value|spaces|torn/.test(name) ? 0.6 : 0.97);
    expect(sum.doubtful / all).toBeLessThan(0.001);
  });
});
