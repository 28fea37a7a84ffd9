import type { Measure } from '../form/measure-types.ts';
import { chartWords } from '../text/chart.ts';
import { say } from '../text/say.ts';
import type { Lang } from '../view/spec.ts';
import { valueText } from './values.ts';

/** Map classes: fixed for a measure, so that the years of a map can be compared. The last one is open. */

const mostlyHigh = [0, 0.5, 0.7, 0.8, 0.9, 0.95];
const middling = [0, 0.2, 0.4, 0.5, 0.6, 0.8];
const mostlyLow = [0, 0.05, 0.1, 0.15, 0.2, 0.3];

const byMeasure: Readonly<Record<string, readonly number[]>> = {
  'completion-rate': mostlyHigh,
  'check-pass-rate': mostlyHigh,
  'natural-person-share': mostlyHigh,
  'clearance-rate': mostlyHigh,
  'disclosure-rate': middling,
  'disclosure-rate-caseload': middling,
  'disclosure-rate-merits': mostlyHigh,
  'full-disclosure-rate': middling,
};

const byUnit: Readonly<Partial<Record<Measure['unit'], readonly number[]>>> = {
  share: mostlyLow,
  'per 100': [0, 1, 2, 5, 10, 20],
  'per 100000': [0, 5, 10, 20, 50, 100],
};

/** The lower bounds of the classes of a measure. */
export const boundsOf = (measure: Measure): readonly number[] =>
  byMeasure[measure.code] ?? byUnit[measure.unit] ?? [0, 10, 100, 1000, 10_000, 100_000];

/** A value as it is printed: 59.97% is 60.0% and belongs to the class that begins there. */
const printed = ({ unit }: Measure, value: number): number => {
  const digits = unit === 'share' ? 1000 : 10;
  return Math.round(value * digits) / digits;
};

/** The class of a value, from 1. */
export const classOf = (measure: Measure, value: number): number =>
  Math.max(1, boundsOf(measure).filter((bound) => printed(measure, value) >= bound).length);

/** The classes with their labels, low to high. */
export const classesOf = (measure: Measure, lang: Lang) =>
  boundsOf(measure).map((from, at, all) => {
    const to = all[at + 1] ?? null;
    const text = (value: number) => valueText(value, measure, 'rate', lang).replace(/[.]0(?=%|$)/, '');
    // The sign of a span stands once, at its end: 20–40%.
    const span = to === null ? '' : `${text(from).replace('%', '')}–${text(to)}`;
    return { from, to, label: span || say(chartWords.andOver, lang, { from: text(from) }) };
  });
