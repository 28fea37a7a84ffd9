import { cellByCode } from '../../form/cells.ts';
import type { Figures } from '../../form/figure.ts';
import type { Finding } from '../../form/finding.ts';
import { readingWords } from '../../text/reading.ts';
import type { BrokenNumber } from '../figures.ts';
import { finding } from '../findings.ts';

/** Cells that print another unit than their column. */
export const checkUnits = (figures: Figures): Finding[] =>
  Object.entries(figures)
    .filter(([, figure]) => figure.state === 'converted')
    .map(([code, { raw, value }]) =>
      finding(
        'unit-in-cell',
        code,
        readingWords.unit,
        { raw, value: value ?? '', left: raw, right: value ?? '' },
        { cells: [code] },
      ),
    );

/** Cells that are no count: fractions, negative numbers, texts. */
export const checkIntegers = (figures: Figures, broken: readonly BrokenNumber[]): Finding[] => {
  const named = new Set(broken.map(({ cell }) => cell));
  const unread = Object.entries(figures).filter(([code, figure]) => figure.state === 'unreadable' && !named.has(code));
  return [
    ...broken.map(({ cell, raw, breaks }) =>
      finding('integer', cell, readingWords[breaks], { raw, left: raw }, { cells: [cell] }),
    ),
    ...unread.map(([code, { raw }]) =>
      finding('integer', code, readingWords.unreadable, { raw, left: raw }, { cells: [code] }),
    ),
  ];
};

const empty = new Set(['blank', 'dash', 'slash', 'not-printed']);

/** Cells left empty: one finding for each table. */
export const checkBlanks = (figures: Figures): Finding[] =>
  [2, 3, 4].flatMap((table) => {
    const cells = Object.entries(figures)
      .filter(([code, figure]) => empty.has(figure.state) && cellByCode(code)?.table === table)
      .map(([code]) => code);
    if (cells.length === 0) return [];
    return [finding('blank', `table-${table}`, readingWords.blank, { table, left: cells.length }, { cells })];
  });
