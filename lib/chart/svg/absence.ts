import { hasNoCases } from '../../form/evaluate.ts';
import type { State } from '../../form/figure.ts';
import type { Point } from '../model.types.ts';
import { element, text } from './element.ts';
import { label, type Sheet, spoken } from './page.ts';

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

/** The sign where a value would stand, with its word for a pointer. */
export const absenceMark = (sheet: Sheet, name: string, point: Point, x: number, y: number): string =>
  element(
    'g',
    {},
    element('title', {}, text(spoken(name, point))),
    label(sheet, {
      x,
      y,
      words: signOf(point),
      size: sheet.size.axis,
      anchor: 'middle',
      colour: 'ink-soft',
      halo: true,
    }),
  );

/** The word itself, where a whole row has room for it. */
export const absenceWord = (sheet: Sheet, point: Point, x: number, y: number): string =>
  label(sheet, { x, y, words: point.label, size: sheet.size.axis, italic: true });
