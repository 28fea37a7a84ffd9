import { measures } from '../../form/measures.ts';
import { findingKinds } from '../../form/notices.ts';
import type { Words } from '../../form/types.ts';
import type { Level } from '../../queries/view-data.ts';
import { parameterWords } from '../../text/api.ts';
import { type PageStart, readCursor } from './cursor.ts';

/** What an endpoint was asked, read and checked. */
export interface Asked {
  r?: number;
  d?: readonly string[];
  y?: readonly number[];
  q?: string;
  level?: Level;
  parent?: string;
  check?: string;
  year?: number;
  code?: string;
  measure?: string;
  cursor?: PageStart;
  limit?: number;
}

export type ParameterName = keyof Asked;

export interface Parameter<Name extends ParameterName = ParameterName> {
  about: Words;
  /** What is possible, for a person. */
  allowed: string;
  schema: Readonly<Record<string, unknown>>;
  example: string;
  /** The value; undefined for a text that cannot be read. */
  read: (raw: string) => Asked[Name] | undefined;
}

export const defaultLimit = 100;
export const mostRows = 1000;

const code = /^\d{6}(\d{3}|\d{6})?(-[a-z0-9]+)*$/;
const codePattern = code.source;

const integer =
  (from: number, to: number) =>
  (raw: string): number | undefined =>
    /^\d{1,9}$/.test(raw) && Number(raw) >= from && Number(raw) <= to ? Number(raw) : undefined;

const oneCode = (raw: string): string | undefined => (raw.length <= 80 && code.test(raw) ? raw : undefined);

const codes = (raw: string): string[] | undefined => {
  const all = raw.split(/[.,]/).filter(Boolean);
  return all.length > 0 && all.length <= 200 && all.every((each) => oneCode(each)) ? [...new Set(all)] : undefined;
};

const years = (raw: string): number[] | undefined => {
  const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(raw) ?? [];
  const [first, last] = [Number(from), Number(to ?? from)].sort((a, b) => a - b);
  if (from === undefined || first === undefined || last === undefined || first < 2000 || last > 2099) return undefined;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

const oneOf = (known: readonly string[]) => (raw: string) => (known.includes(raw) ? raw : undefined);
const measureCodes = measures.map((measure) => measure.code);
const checkCodes = findingKinds.map(({ code }) => code);

/** Every parameter that an endpoint may read: one line of reading and one of description each. */
export const parameters: { [Name in ParameterName]-?: Parameter<Name> } = {
  r: {
    about: parameterWords.r,
    allowed: '1, 2, 3 …',
    schema: { type: 'integer', minimum: 1 },
    example: '1',
    read: integer(1, 999_999_999),
  },
  d: {
    about: parameterWords.d,
    allowed: 'codes such as 110105, joined by "."',
    schema: { type: 'string', maxLength: 4000 },
    example: '110105.321322',
    read: codes,
  },
  y: {
    about: parameterWords.y,
    allowed: '2024 or 2019-2024',
    schema: { type: 'string', pattern: '^\\d{4}(-\\d{4})?$' },
    example: '2019-2024',
    read: years,
  },
  q: {
    about: parameterWords.q,
    allowed: '1 to 60 characters',
    schema: { type: 'string', minLength: 1, maxLength: 60 },
    example: 'chaoyang',
    read: (raw) => (raw.trim().length > 0 && raw.length <= 60 ? raw.trim() : undefined),
  },
  level: {
    about: parameterWords.level,
    allowed: '0 1 2 3 4 5',
    schema: { type: 'integer', minimum: 0, maximum: 5 },
    example: '3',
    read: (raw) => integer(0, 5)(raw) as Level | undefined,
  },
  parent: {
    about: parameterWords.parent,
    allowed: 'a code such as 110000',
    schema: { type: 'string', pattern: codePattern },
    example: '110000',
    read: oneCode,
  },
  check: {
    about: parameterWords.check,
    allowed: checkCodes.join(' '),
    schema: { type: 'string', enum: checkCodes },
    example: 'balance',
    read: oneOf(checkCodes),
  },
  year: {
    about: parameterWords.year,
    allowed: 'a year such as 2024',
    schema: { type: 'integer', minimum: 2000, maximum: 2099 },
    example: '2019',
    read: integer(2000, 2099),
  },
  code: {
    about: parameterWords.code,
    allowed: 'a code such as 110105',
    schema: { type: 'string', pattern: codePattern },
    example: '110105',
    read: oneCode,
  },
  measure: {
    about: parameterWords.measure,
    allowed: measureCodes.join(' '),
    schema: { type: 'string', enum: measureCodes },
    example: 'refusal-rate',
    read: oneOf(measureCodes),
  },
  cursor: {
    about: parameterWords.cursor,
    allowed: '`next` of an earlier answer',
    schema: { type: 'string', maxLength: 300 },
    example: 'WzEsMTAwXQ',
    read: (raw) => readCursor(raw) ?? undefined,
  },
  limit: {
    about: parameterWords.limit,
    allowed: `1 to ${mostRows}`,
    schema: { type: 'integer', minimum: 1, maximum: mostRows, default: defaultLimit },
    example: '50',
    read: integer(1, mostRows),
  },
};
