/** A piece of RTF: the begin or end of a group, a control word with its number, or text; bytes are still in their code page. */
export type Token =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; word: string; value: number | null }
  | { kind: 'text'; text: string }
  | { kind: 'byte'; byte: number };

const pattern = /[{}]|\\([a-z]+)(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|[\r\n]+|[^\\{}\r\n]+/gi;

// Signs that stand for a character of their own; all others mean something to a word processor only.
const signs: Record<string, string> = { '~': '\u00a0', _: '-', '{': '{', '}': '}', '\\': '\\' };

/** The pieces of an RTF file, each byte of which is a character of `rtf`. */
export function* tokensOf(rtf: string): Generator<Token> {
  for (const [whole, word, value, byte, sign] of rtf.matchAll(pattern)) {
    if (whole === '{') yield { kind: 'open' };
    else if (whole === '}') yield { kind: 'close' };
    else if (word) yield { kind: 'word', word, value: value === undefined ? null : Number(value) };
    else if (byte) yield { kind: 'byte', byte: Number.parseInt(byte, 16) };
    else if (sign === '*') yield { kind: 'word', word: '*', value: null };
    else if (sign) yield { kind: 'text', text: signs[sign] ?? '' };
    else if (!/^[\r\n]/.test(whole)) yield { kind: 'text', text: whole };
  }
}
