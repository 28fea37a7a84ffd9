import type { BodyPart, EdgedCell, EdgedRow } from '../edged-rows.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What a group of RTF inherits from the one around it. */
interface State {
  skipped: boolean;
  /** Hidden, deleted or struck out. */
  unprinted: boolean;
  raised: boolean;
  /** How many characters stand behind a Unicode character for readers that know none. */
  fallback: number;
}

type Definition = Omit<EdgedCell, 'text'>;

const destinations = new Set(
  '* fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote nonshppict'.split(
    ' ',
  ),
);

const decoders: Record<number, string> = { 936: 'gb18030', 950: 'big5', 65001: 'utf-8' };

/** Reads RTF (version 1.9) in the order of its pieces: text into cells and lines, definitions of rows beside them. */
class Reader {
  readonly parts: BodyPart[] = [];
  private state: State = { skipped: false, unprinted: false, raised: false, fallback: 1 };
  private readonly outer: State[] = [];
  private text = '';
  private bytes: number[] = [];
  private decoder = new TextDecoder('gb18030');
  private cells: string[] = [];
  private defined: Definition[] = [];
  private merged: Definition['merged'] = null;
  private left = 0;
  private inTable = false;
  private toSkip = 0;

  take(token: Token): void {
    if (token.kind !== 'byte') this.flushBytes();
    if (token.kind === 'byte') this.takeByte(token.byte);
    else if (token.kind === 'open') this.outer.push({ ...this.state });
    else if (token.kind === 'close') this.state = this.outer.pop() ?? this.state;
    else if (token.kind === 'text') this.takeText(token.text);
    else this.takeWord(token.word, token.value);
  }

  end(): void {
    this.flushBytes();
    this.endLine();
  }

  private takeByte(byte: number): void {
    if (this.toSkip > 0) this.toSkip--;
    else if (!this.state.skipped) this.bytes.push(byte);
  }

  private flushBytes(): void {
    if (this.bytes.length === 0) return;
    this.add(this.decoder.decode(Uint8Array.from(this.bytes)));
    this.bytes = [];
  }

  private takeText(text: string): void {
    const kept = text.slice(this.toSkip);
    this.toSkip = Math.max(0, this.toSkip - text.length);
    this.add(kept);
  }

  private add(text: string): void {
    if (this.state.skipped || this.state.unprinted) return;
    // 22 with a raised 1 is 22 and a note, not 221.
    this.text += this.state.raised && /^\d+$/.test(text) ? `(${text})` : text;
  }

  private takeWord(word: string, value: number | null): void {
    if (destinations.has(word)) this.state.skipped = true;
    if (this.state.skipped) return;
    if (word === 'u' && value !== null) {
      this.add(String.fromCharCode(value & 0xffff));
      this.toSkip = this.state.fallback;
    } else this.words[word]?.(value);
  }

  private readonly words: Record<string, (value: number | null) => void> = {
    ansicpg: (value) => {
      this.decoder = new TextDecoder(decoders[value ?? 0] ?? 'gb18030');
    },
    uc: (value) => {
      this.state.fallback = value ?? 1;
    },
    v: (value) => this.unprint(value),
    deleted: (value) => this.unprint(value),
    strike: (value) => this.unprint(value),
    striked: (value) => this.unprint(value),
    super: (value) => this.raise(value !== 0),
    sub: (value) => this.raise(value !== 0),
    nosupersub: () => this.raise(false),
    plain: () => {
      this.state.unprinted = false;
      this.raise(false);
    },
    tab: () => this.add(this.inTable ? ' ' : '\t'),
    line: () => this.add('\n'),
    par: () => (this.inTable ? this.add('\n') : this.endLine()),
    pard: () => {
      this.inTable = false;
    },
    intbl: () => {
      this.inTable = true;
    },
    trowd: () => {
      Object.assign(this, { defined: [], merged: null, left: 0 });
    },
    trleft: (value) => {
      this.left = value ?? 0;
    },
    clvmrg: () => {
      this.merged = 'above';
    },
    clmrg: () => {
      this.merged = 'left';
    },
    cellx: (value) => this.define(value ?? 0),
    cell: () => this.endCell(),
    row: () => this.endRow(),
  };

  private unprint(value: number | null): void {
    this.state.unprinted = value !== 0;
  }

  private raise(raised: boolean): void {
    this.state.raised = raised;
  }

  private define(right: number): void {
    this.defined.push({ left: this.defined.at(-1)?.right ?? this.left, right, merged: this.merged });
    this.merged = null;
  }

  private endCell(): void {
    this.cells.push(this.text.replace(/\s+/g, ' ').trim());
    this.text = '';
  }

  private endRow(): void {
    const texts = this.cells;
    const known = this.defined.length === texts.length;
    const cells = known ? this.defined.map((cell, at) => ({ ...cell, text: texts[at] ?? '' })) : null;
    const row: EdgedRow = { texts, cells };
    const last = this.parts.at(-1);
    if (last && 'rows' in last) last.rows.push(row);
    else this.parts.push({ rows: [row] });
    Object.assign(this, { cells: [], text: '' });
  }

  private endLine(): void {
    if (this.text.trim()) this.parts.push({ text: this.text });
    this.text = '';
  }
}

/** What the main text of an RTF file holds. */
export const rtfBody = (rtf: string): BodyPart[] => {
  const reader = new Reader();
  for (const token of tokensOf(rtf)) reader.take(token);
  reader.end();
  return reader.parts;
};
