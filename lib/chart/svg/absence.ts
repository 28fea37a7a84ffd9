import { hasNoCases } from '../../form/evaluate.ts';
import type { State } from '../../form/figure.ts';
import type { Point } from '../model.types.ts';
import { element, text } from './element.ts';
import { label, pointAt, type Sheet, spoken } from './page.ts';

/** One sign for each kind of absence; the notes below the drawing name those that occur. */
const signs: Partial<Record<State, string>> = {
  blank: '□',
  dash: '–',
  slash: '/',
  'not-asked': '∅',
  'not-printed': '□',
  split: '+',
  unreadable: '?',
  ambiguous: '?',
  'not-collected': '…',
  'not-published': '×',
};

/** The sign of an absent figure; a rate without cases has its own, an authority that did not exist none. */
export const signOf = (point: Point): string => (hasNoCases(point) ? '÷' : (signs[point.state] ?? ''));

/** Whose figure is absent. */
export interface Gap {
  name: string;
  point: Point;
}

/** The sign where values would stand, with their words for a pointer; several gaps of a kind are counted. */
export const absenceMark = (sheet: Sheet, gaps: readonly Gap[], x: number, y: number): string => {
  const sign = gaps[0] ? signOf(gaps[0].point) : '';
  if (!sign) return '';
  const words = gaps.length > 1 ? `${sign}${gaps.length}` : sign;
  const title = gaps.map(({ name, point }) => spoken(name, point, sheet.model.lang)).join('\n');
  const at = { x, y, words, size: sheet.size.axis, anchor: 'middle' as const, colour: 'ink-soft', halo: true };
  const [only] = gaps.length === 1 ? gaps : [];
  const place = only?.point ?? { authority: '', year: 0, href: null };
  return element('g', pointAt(sheet, place), element('title', {}, text(title)), label(sheet, at));
};

/** The word itself, where a whole row has room for it. */
export const absenceWord = (sheet: Sheet, point: Point, x: number, y: number): string =>
  label(sheet, { x, y, words: point.label, size: sheet.size.axis, italic: true });
