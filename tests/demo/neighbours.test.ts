import { describe, expect, it } from 'vitest';
import { authoritiesOf, reporting } from '../../lib/demo/authorities.ts';
import { generate } from '../../lib/demo/generate.ts';
import type { SyntheticReport } from '../../lib/demo/model.ts';
import { Neighbours } from '../../lib/demo/neighbours.ts';

const eastern = reporting('national', authoritiesOf('national')).filter(({ code }) => /^3/.test(code));

const found: { report: SyntheticReport; checks: string[] }[] = [];
const neighbours = new Neighbours(eastern);
for (const release of generate(7, eastern)) {
  const reports = [...release.reports];
  neighbours.meet(reports);
  for (const report of reports) found.push({ report, checks: neighbours.findingsOf(report).map(({ check }) => check) });
}

const withFault = (fault: string) => found.filter(({ report }) => report.fault === fault);

describe('checks across years and authorities on the synthetic set', () => {
  it('find every copied report whose original is there', () => {
    const held = new Set(found.map(({ report }) => `${report.authority} ${report.year}`));
    const copies = withFault('copied').filter(({ report }) => held.has(`${report.authority} ${report.year - 1}`));
    expect(copies.length).toBeGreaterThan(5);
    expect(copies.filter(({ checks }) => !checks.includes('copied')).map(({ report }) => report.authority)).toEqual([]);
  });

  it('find amounts that slipped by a unit, where last year tells', () => {
    expect(withFault('unit-slip').some(({ checks }) => checks.includes('unit-slip'))).toBe(true);
  });

  it('find little in reports without a fault: mergers, and neighbours of a fault', () => {
    const errors = ['carry-continuity', 'stock-continuity', 'items-continuity', 'pending-link', 'unit-slip', 'copied'];
    const clean = found.filter(({ report }) => !report.fault);
    const loud = clean.filter(({ checks }) => checks.some((check) => errors.includes(check)));
    expect(loud.length / clean.length).toBeLessThan(0.03);
  });

  it('see cities that report more than their districts do', () => {
    const cities = found.filter(({ report }) => report.level === 2);
    expect(cities.some(({ checks }) => checks.includes('rollup'))).toBe(true);
  });
});
