import { cellByCode } from '../../form/cells.ts';
import type { Figure, Figures, State } from '../../form/figure.ts';
import type { Finding } from '../../form/finding.ts';
import { readingWords } from '../../text/reading.ts';
import type { BrokenNumber } from '../figures.ts';
import { finding } from '../findings.ts';

type Entry = [code: string, figure: Figure];

/** Cells that print another unit than their column. */
const checkUnits = (converted: readonly Entry[]): Finding[] =>
  converted.map(([code, { raw, value }]) =>
    finding(
      'unit-in-cell',
      code,
      readingWords.unit,
      { raw, value: value ?? '', left: raw, right: value ?? '' },
      { cells: [code] },
    ),
  );

/** Cells that are no count: fractions, negative numbers, texts. */
const checkIntegers = (unreadable: readonly Entry[], broken: readonly BrokenNumber[]): Finding[] => {
  const named = new Set(broken.map(({ cell }) => cell));
  const unread = unreadable.filter(([code]) => !named.has(code));
  return [
    ...broken.map(({ cell, raw, breaks }) =>
      finding('integer', cell, readingWords[breaks], { raw, left: raw }, { cells: [cell] }),
    ),
    ...unread.map(([code, { raw }]) =>
      finding('integer', code, readingWords.unreadable, { raw, left: raw }, { cells: [code] }),
    ),
  ];
};

/** Cells left empty: one finding for each table. */
const checkBlanks = (empty: readonly Entry[]): Finding[] =>
  [2, 3, 4].flatMap((table) => {
    const cells = empty.map(([code]) => code).filter((code) => cellByCode(code)?.table === table);
    if (cells.length === 0) return [];
    return [finding('blank', `table-${table}`, readingWords.blank, { table, left: cells.length }, { cells })];
  });

type Doubt = 'converted' | 'unreadable' | 'empty';

const doubts: Partial<Record<State, Doubt>> = {
  converted: 'converted',
  unreadable: 'unreadable',
  blank: 'empty',
  dash: 'empty',
  slash: 'empty',
  'not-printed': 'empty',
};

/** Cells whose state alone is worth a word: another unit, no number, nothing. */
export const checkCells = (figures: Figures, broken: readonly BrokenNumber[]): Finding[] => {
  const found: Record<Doubt, Entry[]> = { converted: [], unreadable: [], empty: [] };
  for (const code in figures) {
    const figure = figures[code];
    const doubt = figure && doubts[figure.state];
    if (doubt) found[doubt].push([code, figure]);
  }
  return [...checkUnits(found.converted), ...checkIntegers(found.unreadable, broken), ...checkBlanks(found.empty)];
};
