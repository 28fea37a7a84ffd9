import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { cellByCode, cells, cellsOfEdition, editionById } from '../../lib/form/cells.ts';
import { checks } from '../../lib/form/checks.ts';
import { groups } from '../../lib/form/groups.ts';
import type { Measure, Sum } from '../../lib/form/measure-types.ts';
import { measures } from '../../lib/form/measures.ts';
import { breakdowns } from '../../lib/form/parts.ts';
import type { EditionId } from '../../lib/form/types.ts';

const fixture = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(import.meta.dirname, '../fixtures/form', name)), { columns: true });

const facts = ['@population', '@checks.passed', '@checks.failed', '@deadline.days'];
const rows = new Set(cells.map((cell) => cell.row));

/** The cell codes a term may stand for, in any edition. */
const codesOf = (term: string): string[] => {
  const name = term.replace(/^-/, '');
  if (name === 'suits') return ['suit_direct.total', 'suit_after_review.total'];
  if (name in groups) return cells.filter((cell) => cell.row.startsWith(`${name}.`)).map((cell) => cell.code);
  return cellByCode(name) ? [name] : rows.has(name) ? [`${name}.total`] : [];
};

const sumsOf = (measure: Measure): Sum[] => [
  ...(Array.isArray(measure.numerator)
    ? [measure.numerator as Sum]
    : Object.values(measure.numerator as Record<string, Sum>)),
  ...(measure.denominator ? [measure.denominator] : []),
  ...(measure.parts ?? []).map((part) => part.sum),
];

const askedIn = (edition: EditionId) => new Set(cellsOfEdition(editionById(edition)).map((cell) => cell.code));

describe('measures', () => {
  it('are those of the register, with its names, units and editions', () => {
    const own = measures.map(({ code, name, unit, editions }) => ({
      code,
      name_zh: name.zh,
      name_en: name.en,
      unit,
      editions: editions.join(' '),
    }));
    const register = fixture('measures.csv').map(({ code, name_zh, name_en, unit, editions }) => ({
      code,
      name_zh,
      name_en,
      unit,
      editions,
    }));
    const byCode = (a: { code?: string }, b: { code?: string }) => String(a.code).localeCompare(String(b.code));
    expect(own.sort(byCode)).toEqual(register.sort(byCode));
  });

  it.each(measures.map((measure) => [measure.code, measure] as const))(
    '%s names real cells or facts only',
    (_code, measure) => {
      for (const term of sumsOf(measure).flat())
        expect(term.startsWith('@') ? facts.filter((fact) => fact === term) : codesOf(term), term).not.toEqual([]);
    },
  );

  it.each(measures.map((measure) => [measure.code, measure] as const))(
    '%s finds its cells in the editions it claims',
    (_code, measure) => {
      for (const edition of measure.editions) {
        const sums = Array.isArray(measure.numerator)
          ? [measure.numerator as Sum, measure.denominator ?? []]
          : [(measure.numerator as Partial<Record<EditionId, Sum>>)[edition] ?? ['none']];
        const asked = askedIn(edition);
        for (const term of sums.flat().filter((each) => !each.startsWith('@')))
          expect(
            codesOf(term).some((code) => asked.has(code)),
            `${term} in ${edition}`,
          ).toBe(true);
      }
    },
  );

  it('have parts that name every addend of the whole once', () => {
    for (const measure of measures.filter((each) => each.parts)) {
      const terms = (measure.parts ?? []).flatMap((part) => part.sum);
      expect(new Set(terms).size, measure.code).toBe(terms.length);
    }
  });

  it('offer breakdowns and definitions that exist', () => {
    for (const measure of measures) {
      for (const key of measure.breakdowns ?? []) expect(breakdowns[key].parts.length).toBeGreaterThan(1);
      for (const code of Object.values(measure.definitions ?? {}))
        expect(measures.map((each) => each.code)).toContain(code);
    }
  });

  it('draw rates, never counts, on maps', () => {
    expect(measures.filter((measure) => measure.kind === 'count' && measure.kinds.includes('map'))).toEqual([]);
  });
});

describe('checks', () => {
  it('are the 22 of the register, with their severities', () => {
    const own = checks.map(({ code, name, severity }) => [code, name.zh, severity]);
    expect(own).toEqual(fixture('checks.csv').map((row) => [row.code, row.name_zh, row.severity]));
  });
});
