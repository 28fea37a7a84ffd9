import type { YearBound, YearSpan } from './spec.ts';

/** The first year of the present form: reports before it have another one and are not held. */
export const firstFormYear = 2019;
const lastYear = 2099;
const longestSpan = 20;

export type YearReading = { span: YearSpan; problem: 'before-form' | null } | null;

const bound = (text: string): YearBound | null => {
  if (text === 'first' || text === 'latest') return text;
  return /^\d{4}$/.test(text) && Number(text) >= 1900 && Number(text) <= lastYear ? Number(text) : null;
};

const place = (at: YearBound): number => (at === 'first' ? 0 : at === 'latest' ? lastYear + 1 : at);

const ordered = (a: YearBound, b: YearBound): { from: YearBound; to: YearBound } =>
  place(a) <= place(b) ? { from: a, to: b } : { from: b, to: a };

const held = (at: YearBound): YearBound => (typeof at === 'number' && at < firstFormYear ? firstFormYear : at);

const lastYears = (count: number): YearReading => {
  if (count < 1 || count > longestSpan) return null;
  return { span: count === 1 ? { from: 'latest', to: 'latest' } : { last: count }, problem: null };
};

/** Reads `2024`, `2019-2024`, `first-latest`, `last5` and what people type for them; null for anything else. */
export const readYears = (text: string): YearReading => {
  const plain = text.toLowerCase().replace(/年/g, '').trim();
  const last = /^last\s*(\d{1,2})$/.exec(plain);
  if (last) return lastYears(Number(last[1]));
  const parts = plain.split(/\s*(?:-|–|—|~|\.\.+|,|\+|至|到|\s)\s*/);
  const [from, to] = [bound(parts[0] ?? ''), bound(parts[parts.length - 1] ?? '')];
  if (parts.length > 2 || from === null || to === null) return null;
  const { from: a, to: b } = ordered(from, to);
  const early = [a, b].some((at) => typeof at === 'number' && at < firstFormYear);
  return { span: { from: held(a), to: held(b) }, problem: early ? 'before-form' : null };
};

/** The text of a span, as addresses hold it. */
export const writeYears = (span: YearSpan): string => {
  if ('last' in span) return `last${span.last}`;
  return span.from === span.to ? `${span.from}` : `${span.from}-${span.to}`;
};
