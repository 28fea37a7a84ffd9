import type { Measure } from '../form/measure-types.ts';
import type { Words } from '../form/types.ts';
import { acrossesOf, kindsOf, unitsOf } from './choices.ts';
import type { OutputSpec, ViewSpec } from './spec.ts';
import { readYears, writeYears } from './years.ts';

export const mostAuthorities = 20;
export const mostHighlighted = 3;

/** What became of one key: `instead` is what the view takes where the text is not valid. */
export type Reading<T> =
  | { outcome: 'missing' }
  | { outcome: 'valid'; value: T }
  | { outcome: 'invalid'; instead: T; code: string; raw: string; allowed: string };

/** One key of the address: reading and writing stand side by side, so neither can be forgotten. */
export interface Param<Whole, Field extends keyof Whole> {
  key: string;
  field: Field;
  name: Words;
  /** Repeated keys are joined (a form with several boxes ticked). */
  list?: boolean;
  read: (raw: string, measure: Measure) => Reading<Whole[Field]>;
  write: (value: Whole[Field]) => string | null;
}

const code = /^\d{6}(\d{3}|\d{6})?(-[a-z0-9]+)*$/;
const longestRaw = 40;

const valid = <T>(value: T): Reading<T> => ({ outcome: 'valid', value });
const invalid = <T>(instead: T, why: string, raw: string, allowed: string): Reading<T> => ({
  outcome: 'invalid',
  instead,
  code: why,
  raw: raw.slice(0, longestRaw),
  allowed,
});

const readCodes = (most: number) => (raw: string) => {
  const parts = raw.split(/[\s.,;+~、，]+/).filter(Boolean);
  const good = [...new Set(parts.filter((part) => code.test(part)))];
  const allowed = `110105.110101 (≤ ${most})`;
  if (good.length < new Set(parts).size) return invalid(good.slice(0, most), 'not-a-code', raw, allowed);
  return good.length > most ? invalid(good.slice(0, most), 'too-many', raw, allowed) : valid(good);
};

const oneOf = <T extends string>(raw: string, allowed: readonly T[]): Reading<T | null> => {
  if (allowed.length === 0) return invalid<T | null>(null, 'not-of-measure', raw, '–');
  const found = allowed.find((each) => each === raw);
  return found ? valid<T | null>(found) : invalid<T | null>(null, 'not-allowed', raw, allowed.join(', '));
};

const readRelease = (raw: string): Reading<number | null> => {
  const number = /^\d{1,9}$/.test(raw) ? Number(raw) : 0;
  return number > 0 ? valid<number | null>(number) : invalid<number | null>(null, 'not-a-release', raw, '1, 2, 3 …');
};

const readSpan = (raw: string): Reading<ViewSpec['years']> => {
  const allowed = '2024, 2019-2024, first-latest, last5';
  const reading = readYears(raw);
  if (!reading) return invalid<ViewSpec['years']>(null, 'not-years', raw, allowed);
  return reading.problem
    ? invalid<ViewSpec['years']>(reading.span, reading.problem, raw, allowed)
    : valid(reading.span);
};

type ViewParam = { [Field in keyof ViewSpec]: Param<ViewSpec, Field> }[keyof ViewSpec];
type OutputParam = { [Field in keyof OutputSpec]: Param<OutputSpec, Field> }[keyof OutputSpec];

const define = <Field extends keyof ViewSpec>(param: Param<ViewSpec, Field>) => param as unknown as ViewParam;
const output = <Field extends keyof OutputSpec>(param: Param<OutputSpec, Field>) => param as unknown as OutputParam;
const text = (value: string | null) => value;

/** Every key of a view in the order addresses write them; the release comes last, so that it can be cut off. */
export const viewParams: readonly ViewParam[] = [
  define({
    key: 'd',
    field: 'authorities',
    name: { zh: '机关', en: 'authorities' },
    list: true,
    read: readCodes(mostAuthorities),
    write: (codes) => codes?.join('.') ?? null,
  }),
  define({
    key: 'g',
    field: 'context',
    name: { zh: '对照', en: 'context' },
    read: (raw) => oneOf(raw, ['peer', 'parent', 'level', 'nation']),
    write: text,
  }),
  define({
    key: 'h',
    field: 'highlight',
    name: { zh: '突出', en: 'highlight' },
    list: true,
    read: readCodes(mostHighlighted),
    write: (codes) => (codes.length ? codes.join('.') : null),
  }),
  define({
    key: 'y',
    field: 'years',
    name: { zh: '年度', en: 'years' },
    read: readSpan,
    write: (span) => span && writeYears(span),
  }),
  define({
    key: 'v',
    field: 'kind',
    name: { zh: '图表', en: 'kind of chart' },
    read: (raw, measure) => oneOf(raw, kindsOf(measure)),
    write: text,
  }),
  define({
    key: 'u',
    field: 'unit',
    name: { zh: '单位', en: 'unit' },
    read: (raw, measure) => oneOf(raw, unitsOf(measure)),
    write: text,
  }),
  define({
    key: 'b',
    field: 'breakdown',
    name: { zh: '细分', en: 'breakdown' },
    read: (raw, measure) => oneOf(raw, measure.breakdowns ?? []),
    write: text,
  }),
  define({
    key: 'f',
    field: 'definition',
    name: { zh: '口径', en: 'definition' },
    read: (raw, measure) => oneOf(raw, Object.keys(measure.definitions ?? {})),
    write: text,
  }),
  define({
    key: 'x',
    field: 'across',
    name: { zh: '横轴指标', en: 'measure across' },
    read: (raw, measure) => oneOf(raw, acrossesOf(measure)),
    write: text,
  }),
  define({
    key: 's',
    field: 'sort',
    name: { zh: '排序', en: 'sort' },
    read: (raw) => oneOf(raw, ['value', 'name', 'code', 'change']),
    write: text,
  }),
  define({
    key: 'z',
    field: 'zoom',
    name: { zh: '纵轴不从零起', en: 'axis not from zero' },
    read: (raw) => (raw === 'auto' ? valid<boolean>(true) : invalid<boolean>(false, 'not-allowed', raw, 'auto')),
    write: (zoom) => (zoom ? 'auto' : null),
  }),
  define({
    key: 'r',
    field: 'release',
    name: { zh: '版次', en: 'release' },
    read: readRelease,
    write: (release) => (release === null ? null : `${release}`),
  }),
];

/** Keys that change an output and no view; each has a default that is never written. */
export const outputParams: readonly OutputParam[] = [
  output({
    key: 'im',
    field: 'image',
    name: { zh: '图片尺寸', en: 'image size' },
    read: (raw) => oneOf(raw, ['og', 'wide', 'square', 'print']),
    write: text,
  }),
  output({
    key: 'rows',
    field: 'rows',
    name: { zh: '行', en: 'rows' },
    read: (raw) =>
      raw === 'all' || raw === 'view'
        ? valid<OutputSpec['rows']>(raw)
        : invalid<OutputSpec['rows']>('view', 'not-allowed', raw, 'view all'),
    write: (rows) => (rows === 'view' ? null : rows),
  }),
  output({
    key: 'head',
    field: 'head',
    name: { zh: '表头', en: 'header' },
    read: (raw) =>
      raw === 'zh' || raw === 'en' || raw === 'id'
        ? valid<OutputSpec['head']>(raw)
        : invalid<OutputSpec['head']>('zh', 'not-allowed', raw, 'zh en id'),
    write: (head) => head,
  }),
];
