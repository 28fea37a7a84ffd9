import { describe, expect, it } from 'vitest';
import { publishedReports } from '../../../lib/ingest/published-reports.ts';
import { type StorableReport, toRows } from '../../../lib/ingest/store/storable.ts';

const shipped = publishedReports('data').find(
  ({ authority, year }) => authority === '110105' && year === 2019,
) as StorableReport;

/** The same report as a database or another reader gives it back: every object with its keys the other way round. */
const turned = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(turned) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, each]) => [key, turned(each)]);
  return Object.fromEntries(entries.reverse()) as Value;
};

describe('the print of a report', () => {
  it('is the same whatever the order of keys, so that a report read again is unchanged', () => {
    expect(toRows(turned(shipped)).fingerprint).toBe(toRows(shipped).fingerprint);
  });

  it('is another where one value, one text or one place differs', () => {
    const { 'penalty.decisions': penalty } = shipped.figures;
    if (!penalty) throw new Error('the shipped report has no penalties');
    const prints = [
      penalty,
      { ...penalty, value: 1 },
      { ...penalty, raw: '44413 ' },
      { ...penalty, place: { table: 9, row: 9, column: 9 } },
    ].map((figure) => toRows({ ...shipped, figures: { ...shipped.figures, 'penalty.decisions': figure } }).fingerprint);
    expect(new Set(prints).size).toBe(4);
  });
});
