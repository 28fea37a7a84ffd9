import type { State } from '../form/figure.ts';
import type { CellKind } from '../form/types.ts';
import { remember } from './remember.ts';

/** What a printed cell says: its value in the unit of the form, and how that was come by. */
export interface PrintedNumber {
  value: number | null;
  state: State;
  /** The rule of `integer` that the text breaks, if it breaks one. */
  breaks?: 'fraction' | 'negative' | 'too-large';
}

// PostgreSQL keeps counts as 32-bit integers.
const largest = 2_147_483_647;
const scales: Record<string, number> = { 亿: 100_000_000, 万: 10_000, 千: 1000, 百: 100 };

// Raised, lowered and circled digits mark notes: 22② is 22 and a note, which NFKC would make 222.
const noteMarks = /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u24ff\u2776-\u2793\u3220-\u3249\u3280-\u3289]+/g;

const tidy = (text: string) =>
  text
    .replace(noteMarks, '[*]')
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[−–‐‑﹣]/g, '-')
    .trim();

const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?/;
const plain = /^[+-]?\d+(\.\d+)?/;
const direction = /^([增减])[加少]?\s*(?=\d)/;
const unit = '(亿|万|千|百)?(元|件次|件|项|宗|条|个|人次|起|份|例|次)?';
const afterNumber = new RegExp(`^\\s*${unit}\\s*((?:[(\\[].*[)\\]])|[*※])?$`);

const absent = (text: string): State | null => {
  if (text === '') return 'blank';
  if (/^[-—―─_]+$/.test(text)) return 'dash';
  return /^[/\\]+$/.test(text) ? 'slash' : null;
};

const unreadable: PrintedNumber = { value: null, state: 'unreadable' };

// 增6 and 减15 in the column 本年增/减.
const signed = (text: string): string => text.replace(direction, (_, word: string) => (word === '减' ? '-' : ''));

// Decimal arithmetic on the digits, so that 251000 / 10000 is exactly 25.1 and never 25.099999.
const scaled = (digits: string, factor: number): number => Number((Number(digits) * factor).toPrecision(15));

const asCount = (value: number, kind: CellKind, state: State): PrintedNumber => {
  if (!Number.isInteger(value)) return { ...unreadable, breaks: 'fraction' };
  if (Math.abs(value) > largest) return { ...unreadable, breaks: 'too-large' };
  return value < 0 && kind !== 'signed' ? { value, state, breaks: 'negative' } : { value, state };
};

const asAmount = (value: number, state: State): PrintedNumber =>
  value < 0 ? { value, state, breaks: 'negative' } : { value, state };

const amountOf = (digits: string, scale: string, word: string, note: boolean, columnInYuan: boolean): PrintedNumber => {
  const named = word === '元' || scale !== '';
  const yuan = named ? (scales[scale] ?? 1) : columnInYuan ? 1 : 10_000;
  const state = yuan === 10_000 ? (note ? 'noted' : 'printed') : 'converted';
  return asAmount(yuan === 10_000 ? Number(digits) : scaled(digits, yuan / 10_000), state);
};

const readNumber = (raw: string, kind: CellKind, columnInYuan: boolean): PrintedNumber => {
  const text = tidy(raw);
  const state = absent(text);
  if (state) return { value: null, state };
  const body = signed(text);
  const found = body.match(grouped) ?? body.match(plain);
  const rest = found ? body.slice(found[0].length).match(afterNumber) : null;
  if (!found || !rest) return unreadable;
  const digits = found[0].replace(/,/g, '');
  const [, scale = '', word = '', note] = rest;
  if (kind === 'amount') return amountOf(digits, scale, word, Boolean(note), columnInYuan);
  if (word === '元') return unreadable;
  const noted = note || word || body !== text ? 'noted' : 'printed';
  return asCount(scaled(digits, scales[scale] ?? 1), kind, scale ? 'converted' : noted);
};

const zero = '0'.charCodeAt(0);
const nine = '9'.charCodeAt(0);

const readers = {
  count: remember((raw) => readNumber(raw, 'count', false), 5000),
  signed: remember((raw) => readNumber(raw, 'signed', false), 5000),
  amount: remember((raw) => readNumber(raw, 'amount', false), 5000),
};

/** Digits alone, as most cells print: read without a further look. Asked so often that a pattern would cost more. */
export const isDigits = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < zero || code > nine) return false;
  }
  return text.length > 0 && text.length < 10;
};

/**
 * Reads one printed cell. A dash, a slash and a blank are states of their own, never zero;
 * what is not plainly one number is `unreadable`. `columnInYuan`: the heading asks 元 instead of 万元.
 */
export const printedNumber = (raw: string, kind: CellKind, columnInYuan = false): PrintedNumber => {
  if (columnInYuan) return readNumber(raw, kind, true);
  return isDigits(raw) ? { value: Number(raw), state: 'printed' } : readers[kind](raw);
};

const kindOfText = remember((text): 'number' | 'absent' | 'words' => {
  const { value, state } = printedNumber(text, 'amount');
  return value !== null ? 'number' : state === 'unreadable' ? 'words' : 'absent';
}, 5000);

/** Whether a text can stand in a value cell: a number, a note beside one, a dash, a slash or nothing. */
export const isValueLike = (text: string): boolean => isDigits(text) || kindOfText(text) !== 'words';

/** Whether a text has a number, so that a row of dashes alone is not taken for values. */
export const hasNumber = (text: string): boolean => isDigits(text) || kindOfText(text) === 'number';
