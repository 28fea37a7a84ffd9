import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/ingest/ingest.ts';
import { readText } from '../../lib/ingest/read-text.ts';
import { authorities } from './known.ts';
import { type PrintedReport, printedReport } from './printed-report.ts';
import { randomReport } from './random-report.ts';

// A report of the 2021 form with three rows under 其他处理.
const made = [3, 4, 5, 6].map(randomReport).find(({ closed }) => closed.length === 3);
if (!made) throw new Error('no seed gives the 2021 form');

/** Text in which the rows named stand apart from their labels, or are left out. */
const torn = (report: PrintedReport, apart: readonly string[], left: readonly string[] = []) =>
  report.parts
    .flatMap((part) => {
      if (part.kind === 'text') return [part.text];
      return part.table.rows.flatMap((row) => {
        const key = row.find((cell) => cell.code)?.code?.replace(/\.\w+$/, '') ?? '';
        const labels = row.filter((cell) => !cell.code).map((cell) => cell.text);
        const values = row.filter((cell) => cell.code).map((cell) => cell.text);
        if (values.length === 0 || left.includes(key)) return labels;
        return apart.includes(key) ? [...labels, `|${values.join('|')}|`] : [`|${[...labels, ...values].join('|')}|`];
      });
    })
    .join('\n');

const read = (text: string) => {
  const report = readReport(readText(text), { file: 'x', sha256: '', authorities });
  if (!('figures' in report)) throw new Error(JSON.stringify(report));
  return report;
};

const rows = ['refused.state_secret', 'refused.third_party', 'declined.petition', 'closed.unpaid_fee'];

describe('values that stand apart from their labels', () => {
  it('are taken where order and sums allow one placement, and say so', () => {
    const { figures, findings } = read(torn(printedReport(made), rows));
    for (const key of rows) {
      const code = `${key}.natural`;
      expect(figures[code]).toMatchObject({ value: made.cells.get(code)?.value, state: 'inferred' });
      expect(findings.some(({ check, at }) => check === 'alignment' && at === key)).toBe(true);
    }
  });

  it('have no value where they could stand in several rows, and name the candidates', () => {
    const { figures, findings } = read(
      torn(printedReport(made), ['refused.state_secret'], ['refused.forbidden_by_law']),
    );
    for (const key of ['refused.state_secret', 'refused.forbidden_by_law']) {
      expect(figures[`${key}.natural`]).toMatchObject({ value: null, state: 'ambiguous' });
      expect(findings.find(({ at }) => at === key)?.candidates).toHaveLength(1);
    }
  });

  it('have no value where the sums contradict every placement', () => {
    const printed = printedReport(made);
    for (const part of printed.parts)
      for (const cell of part.kind === 'table' ? part.table.rows.flat() : [])
        if (cell.code === 'concluded.total.total') cell.text = String(Number(cell.text) + 1);
    expect(read(torn(printed, rows)).figures['refused.state_secret.natural']).toMatchObject({ state: 'ambiguous' });
  });
});
