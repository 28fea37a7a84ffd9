import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cellByCode, cells, cellsOfEdition, editionOf, editions } from '../../lib/form/cells.ts';
import { codeBook } from '../../lib/form/code-book.ts';

interface Row {
  code: string;
  table: string;
  label_en: string;
  unit: string;
  editions: string;
  kind: string;
}
const facts: Row[] = parse(readFileSync(join(import.meta.dirname, '../fixtures/form/cells.csv')), { columns: true });

describe('the cells of the form', () => {
  it('are the 226 of the two notices, in their order, then the stated totals', () => {
    expect(cells.filter((cell) => cell.table !== null).map((cell) => cell.code)).toEqual(facts.map((row) => row.code));
  });

  it.each(facts.map((row) => [row.code, row] as const))(
    '%s has its table, name, unit, kind and editions',
    (code, row) => {
      const cell = cellByCode(code);
      expect({
        table: String(cell?.table),
        label_en: cell?.name.en,
        unit: cell?.unit,
        kind: cell?.kind,
        editions: cell?.editions.join(' '),
      }).toEqual({ table: row.table, label_en: row.label_en, unit: row.unit, kind: row.kind, editions: row.editions });
    },
  );

  it('number 198 in the edition of 2019 and 207 in that of 2021', () => {
    expect(editions.map((edition) => [edition.id, cellsOfEdition(edition).length])).toEqual([
      ['2019', 198],
      ['2021', 207],
    ]);
  });
});

describe('the code book', () => {
  it('gives every cell one position, from 1, and none twice', () => {
    expect(new Set(codeBook).size).toBe(codeBook.length);
    expect(cells.map((cell) => cell.index)).toEqual(codeBook.map((_, at) => at + 1));
  });

  it('keeps the positions that stored arrays were written with', () => {
    expect([1, 28, 29, 100, 226, 230].map((index) => codeBook[index - 1])).toEqual([
      'rules.made',
      'procurement.projects',
      'procurement.amount',
      'refused.enforcement_file.natural',
      'suit_after_review.total',
      'suits.total',
    ]);
  });
});

describe('editionOf(year)', () => {
  it.each([
    [2018, undefined],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2030, '2021'],
  ])('%i is of the edition %s', (year, id) => {
    expect(editionOf(year)?.id).toBe(id);
  });
});
