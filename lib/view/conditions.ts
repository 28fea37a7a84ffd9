import type { Measure } from '../form/measure-types.ts';
import { measureByCode } from '../form/measures.ts';
import { type Message, type Result, result } from '../result.ts';
import { findWords } from '../text/compare.ts';
import { say } from '../text/say.ts';

const comparisons = {
  '>=': (a: number, b: number) => a >= b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '<': (a: number, b: number) => a < b,
  '=': (a: number, b: number) => a === b,
} as const;

export type Comparison = keyof typeof comparisons;
const facts = ['n', 'year', 'level', 'under'] as const;
export type Fact = (typeof facts)[number];

export interface Condition {
  field: Measure | Fact;
  by: Comparison;
  value: number;
}

const most = 8;
const form = /^([a-z][a-z0-9-]*)\s*(>=|<=|>|<|=)\s*(-?\d+(?:\.\d+)?)(%?)$/;

const problem = (code: 'notCondition' | 'notField', at: number): Message => ({
  code,
  severity: 'warning',
  at: `q:${at}`,
  text: { zh: say(findWords[code], 'zh', { at }), en: say(findWords[code], 'en', { at }) },
});

const readOne = (text: string, at: number): Result<Condition | null> => {
  const [, name = '', by = '', number = '', percent] = form.exec(text) ?? [];
  if (!name) return result(null, [problem('notCondition', at)]);
  const field = facts.find((fact) => fact === name) ?? measureByCode(name);
  if (!field) return result(null, [problem('notField', at)]);
  return result({ field, by: by as Comparison, value: Number(number) / (percent ? 100 : 1) });
};

/** Conditions of `/find?q=`, joined by `and`; those that cannot be read leave a message with their place. */
export const readConditions = (text: string): Result<readonly Condition[]> => {
  const read = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('≥', '>=')
    .replaceAll('≤', '<=')
    .split(/\s+and\s+|[,;，；、&]|且/)
    .map((each) => each.trim())
    .filter(Boolean)
    .slice(0, most)
    .map((each, at) => readOne(each, at + 1));
  return result(
    read.flatMap(({ value }) => value ?? []),
    read.flatMap(({ messages }) => messages),
  );
};

/** True where a number meets a condition; an absent one meets none. */
export const meets = ({ by, value }: Condition, number: number | null): boolean =>
  number !== null && comparisons[by](number, value);

export const isMeasure = (field: Condition['field']): field is Measure => typeof field !== 'string';

/** The conditions in the one text that stands for them. */
export const writeConditions = (conditions: readonly Condition[]): string =>
  conditions.map(({ field, by, value }) => `${isMeasure(field) ? field.code : field}${by}${value}`).join(' and ');
