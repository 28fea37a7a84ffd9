import { hasNoCases } from '../../form/evaluate.ts';
import type { State } from '../../form/figure.ts';
import { formatList } from '../../format.ts';
import { chartWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import type { Lang } from '../../view/spec.ts';
import type { Point, Series } from '../model.types.ts';
import { element, text } from './element.ts';
import { wrapped } from './metrics.ts';
import { label, pointAt, type Sheet, spoken } from './page.ts';

/** One sign for each kind of absence; a line under the drawing names those that occur. */
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

/** The gaps of each year that have a sign, those of one kind together; a report that lacks all parts of a whole is one gap. */
export const gapsOf = (series: readonly Series[]): Map<number, Map<string, Gap[]>> => {
  const years = new Map<number, Map<string, Gap[]>>();
  for (const { name, points } of series) {
    for (const point of points.filter((each) => each.value === null && signOf(each) !== '')) {
      const kinds = years.get(point.year) ?? new Map<string, Gap[]>();
      const gaps = kinds.get(signOf(point)) ?? [];
      const isNew = gaps.every((gap) => gap.point.authority !== point.authority);
      kinds.set(signOf(point), isNew ? [...gaps, { name, point }] : gaps);
      years.set(point.year, kinds);
    }
  }
  return years;
};

const absentIn = (series: readonly Series[]): Point[] =>
  series.flatMap(({ points }) => points.filter((point) => point.value === null && signOf(point) !== ''));

const keySize = 12;
const keyStep = 16;

/** What the signs mean; and that a number counts authorities, where signs of one kind stand together (`together`) with their number. */
const signLines = (series: readonly Series[], width: number, lang: Lang, together: boolean): string[] => {
  // States that look alike on a form share a sign: it means all of those that occur.
  const means = new Map<string, Set<string>>();
  for (const point of absentIn(series))
    means.set(signOf(point), (means.get(signOf(point)) ?? new Set()).add(point.label));
  if (means.size === 0) return [];
  const counted =
    together && [...gapsOf(series).values()].some((kinds) => [...kinds.values()].some((gaps) => gaps.length > 1));
  const words = [...means].map(([sign, labels]) => `${sign} ${formatList([...labels], lang)}`);
  const all = [...words, ...(counted ? [say(chartWords.signCount, lang)] : [])].join(lang === 'zh' ? '；' : '; ');
  return wrapped(all, keySize, width);
};

/** The room under the years for what the signs mean. */
export const signRoom = (series: readonly Series[], width: number, lang: Lang, together = true): number => {
  const lines = signLines(series, width, lang, together).length;
  return lines ? lines * keyStep + 5 : 0;
};

/** What the signs mean, under the years. */
export const signKey = (sheet: Sheet, series: readonly Series[], together = true): string => {
  const lines = signLines(series, sheet.width, sheet.model.lang, together);
  const first = sheet.height - 5 - (lines.length - 1) * keyStep;
  return lines.map((words, at) => label(sheet, { x: 0, y: first + at * keyStep, words, size: keySize })).join('');
};

/** The word itself, where a whole row has room for it. */
export const absenceWord = (sheet: Sheet, point: Point, x: number, y: number): string =>
  label(sheet, { x, y, words: point.label, size: sheet.size.axis, italic: true });
