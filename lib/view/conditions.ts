import { checks } from '../form/checks.ts';
import type { Measure } from '../form/measure-types.ts';
import { measures } from '../form/measures.ts';
import { type Message, type Result, result } from '../result.ts';
import { factWords, mistakeWords } from '../text/find.ts';

const comparisons = {
  '>=': (a: number, b: number) => a >= b,
  '<=': (a: number, b: number) => a <= b,
  '!=': (a: number, b: number) => a !== b,
  '>': (a: number, b: number) => a > b,
  '<': (a: number, b: number) => a < b,
  '=': (a: number, b: number) => a === b,
} as const;

export type Comparison = keyof typeof comparisons;
export const comparisonSigns = Object.keys(comparisons) as readonly Comparison[];
export type Fact = keyof typeof factWords;
type NumberFact = Exclude<Fact, 'under' | 'check'>;

/** One condition: a number compared, or a code that is or is not the one named. */
export type Condition =
  | { field: Measure | NumberFact; by: Comparison; value: number }
  | { field: 'under' | 'check'; by: '=' | '!='; value: string };

/** A message about one place of the text: the characters from `from` up to `to`. */
export interface Mistake extends Message {
  from: number;
  to: number;
}

type MistakeCode = keyof typeof mistakeWords;

export const facts = Object.keys(factWords) as readonly Fact[];
/** So many conditions a query may have. */
export const mostConditions = 8;
const levels = ['nation', 'province', 'city', 'district', 'department', 'township'];

/** Whether a condition asks for a measure, not for a fact of the report. */
export const isMeasure = (field: Condition['field']): field is Measure => typeof field !== 'string';

/** The measures that conditions name, in their order. */
export const measuresOf = (conditions: readonly Condition[]): readonly Measure[] => [
  ...new Set(conditions.map(({ field }) => field).filter(isMeasure)),
];

/** What a condition asks for, as it is typed. */
export const nameOfField = (field: Condition['field']): string => (isMeasure(field) ? field.code : field);

/** Full-width and capital letters as their plain ones, sign by sign, so that every place stays where it was typed. */
const plain = (text: string): string =>
  text.replace(/[\s\S]/g, (sign) => {
    const one = sign.normalize('NFKC').toLowerCase();
    return one.length === 1 ? one : sign;
  });

const names: readonly [string, Measure | Fact][] = [
  ...measures.flatMap((measure): [string, Measure][] => [
    [measure.code, measure],
    [plain(measure.name.zh), measure],
  ]),
  ...facts.flatMap((fact): [string, Fact][] => [
    [fact, fact],
    [plain(factWords[fact].zh), fact],
  ]),
].toSorted(([a], [b]) => b.length - a.length) as [string, Measure | Fact][];

const codesOfChecks: ReadonlySet<string> = new Set(checks.map(({ code }) => code));
const signs: Readonly<Record<string, Comparison>> = { '≥': '>=', '≤': '<=', '≠': '!=', '==': '=', '<>': '!=' };

/** Reads the text from left to right; `at` is where it stands. */
interface Reader {
  text: string;
  at: number;
}

/** What the pattern finds right here; the reader moves behind it. */
const take = (reader: Reader, pattern: RegExp): string | null => {
  const found = new RegExp(pattern.source, 'y');
  found.lastIndex = reader.at;
  const text = found.exec(reader.text)?.[0] ?? null;
  if (text !== null) reader.at += text.length;
  return text;
};

const mistake = (code: MistakeCode, from: number, to: number): Mistake => ({
  code,
  severity: 'warning',
  at: `q:${from + 1}`,
  text: mistakeWords[code],
  from,
  to: Math.max(to, from + 1),
});

/** From here to the end of the word: what a person has to look at. */
const wordFrom = ({ text, at }: Reader): number =>
  at + (/^[^\s,;&，；、且<>=!≥≤≠]+/.exec(text.slice(at))?.[0].length ?? 1);
const wrongHere = (code: MistakeCode, reader: Reader): Mistake => mistake(code, reader.at, wordFrom(reader));

const readField = (reader: Reader): Measure | Fact | Mistake => {
  const rest = reader.text.slice(reader.at);
  const known = names.find(([name]) => rest.startsWith(name) && !/^[a-z0-9-]/.test(rest.slice(name.length)));
  if (!known) return wrongHere(/^[a-z\u4e00-\u9fff]/.test(rest) ? 'unknown-field' : 'no-field', reader);
  reader.at += known[0].length;
  return known[1];
};

const readNumber = (reader: Reader, field: Measure | NumberFact): number | Mistake => {
  const [begin, level] = [reader.at, field === 'level' ? take(reader, /[a-z]+/) : null];
  if (level !== null) return levels.includes(level) ? levels.indexOf(level) : mistake('no-number', begin, reader.at);
  const text = take(reader, /-?\d+(?:\.\d+)?%?/);
  if (text === null) return wrongHere('no-number', reader);
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
};

const readCode = (reader: Reader, field: 'under' | 'check'): string | Mistake => {
  const begin = reader.at;
  const text = take(reader, field === 'under' ? /\d{6}(?:-[a-z0-9-]+)?/ : /[a-z][a-z-]*/);
  const known = text !== null && (field === 'under' || codesOfChecks.has(text));
  if (known) return text;
  reader.at = begin;
  return wrongHere(field === 'under' ? 'no-code' : 'no-check', reader);
};

const readComparison = (reader: Reader): Comparison | Mistake => {
  const sign = take(reader, /==|<>|>=|<=|!=|[><=≥≤≠]/);
  return sign === null ? wrongHere('no-comparison', reader) : (signs[sign] ?? (sign as Comparison));
};

const isMistake = (value: unknown): value is Mistake =>
  typeof value === 'object' && value !== null && 'severity' in value;

const readOne = (reader: Reader): Condition | Mistake => {
  const field = readField(reader);
  if (isMistake(field)) return field;
  take(reader, /\s*/);
  const begin = reader.at;
  const by = readComparison(reader);
  if (isMistake(by)) return by;
  take(reader, /\s*/);
  if (field === 'under' || field === 'check') {
    if (by !== '=' && by !== '!=') return mistake('only-equal', begin, begin + by.length);
    const value = readCode(reader, field);
    return isMistake(value) ? value : { field, by, value };
  }
  const value = readNumber(reader, field);
  return isMistake(value) ? value : { field, by, value };
};

const separator = /\s+and(?=\s|$)\s*|\s*[,;、&且]+\s*/;

/** Behind a mistake, reading goes on at the next condition. */
const skip = (reader: Reader): void => {
  const next = reader.text.slice(reader.at).search(separator);
  reader.at = next < 0 ? reader.text.length : reader.at + next;
};

const readAll = (reader: Reader): { conditions: Condition[]; mistakes: Mistake[] } => {
  const [conditions, mistakes]: [Condition[], Mistake[]] = [[], []];
  take(reader, /\s*/);
  while (reader.at < reader.text.length) {
    if (conditions.length + mistakes.length === mostConditions) {
      mistakes.push(mistake('too-many', reader.at, reader.text.trimEnd().length));
      break;
    }
    const read = readOne(reader);
    if (isMistake(read)) {
      mistakes.push(read);
      skip(reader);
    } else conditions.push(read);
    const ended = /^\s*$/.test(reader.text.slice(reader.at));
    if (!ended && take(reader, separator) === null) {
      mistakes.push(wrongHere('no-and', reader.text[reader.at] === ' ' ? { ...reader, at: reader.at + 1 } : reader));
      skip(reader);
      take(reader, separator);
    } else if (ended) break;
    else if (/^\s*$/.test(reader.text.slice(reader.at))) mistakes.push(mistake('no-field', reader.at, reader.at + 1));
  }
  return { conditions, mistakes };
};

/** Conditions of `/find?q=`, joined by `and`; those that cannot be read leave a message with their place. */
export const readConditions = (text: string): Result<readonly Condition[]> & { messages: readonly Mistake[] } => {
  const { conditions, mistakes } = readAll({ text: plain(text), at: 0 });
  const lonely = conditions.some(({ field }) => field === 'n') && !conditions.some(({ field }) => isMeasure(field));
  const all = lonely && mistakes.length === 0 ? [mistake('needs-measure', 0, text.length)] : mistakes;
  return { ...result(conditions), messages: all };
};

/** True where a number meets a condition; an absent one meets none. */
export const meets = ({ by, value }: Condition, number: number | null): boolean =>
  number !== null && typeof value === 'number' && comparisons[by](number, value);

/** A number without an exponent, as the reader takes it. */
const numberText = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
};

/** The conditions in the one text that stands for them. */
export const writeConditions = (conditions: readonly Condition[]): string =>
  conditions
    .map(({ field, by, value }) => `${nameOfField(field)}${by}${typeof value === 'number' ? numberText(value) : value}`)
    .join(' and ');
