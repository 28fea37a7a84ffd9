import BufferReader from 'word-extractor/lib/buffer-reader.js';
import filters from 'word-extractor/lib/filters.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import type { BodyPart, EdgedRow } from '../edged-rows.ts';
import { type CellPlace, type ParagraphRun, paragraphRuns } from './paragraphs.ts';

const cellEnd = '\x07';
const paragraphEnd = '\r';
const marks = new RegExp(`([${cellEnd}${paragraphEnd}])`);
const isMark = (text: string): boolean => text === cellEnd || text === paragraphEnd;

const clean = (text: string): string => filters.clean(text).replace(/\0/g, '');
const cellText = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();

/** The paragraph in which a place of the file lies. */
const finder =
  (runs: readonly ParagraphRun[]) =>
  (position: number): ParagraphRun | undefined => {
    let [low, high] = [0, runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle]?.from ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    const run = runs[low];
    return run && run.from <= position && position < run.to ? run : undefined;
  };

// Writers differ in which of the cells merged sideways they mark as the first: it is the one with the text.
const goesOn = (places: readonly CellPlace[], texts: readonly string[], at: number): boolean =>
  texts[at] === '' && places[at]?.merged === 'left' && places[at - 1]?.merged === 'left';

const rowOf = (texts: readonly string[], places: readonly CellPlace[] | null): EdgedRow => ({
  texts,
  cells:
    places?.length === texts.length
      ? places.map((place, at) => ({
          ...place,
          text: texts[at] ?? '',
          merged: place.merged === 'left' && !goesOn(places, texts, at) ? null : place.merged,
        }))
      : null,
});

/** Puts cells and lines together from what stands before each mark. */
class Body {
  readonly parts: BodyPart[] = [];
  private cells: string[] = [];

  add(text: string, mark: string, run: ParagraphRun | undefined): void {
    if (mark === cellEnd && run?.endsRow) this.endRow(run.cells);
    else if (mark === cellEnd) this.cells.push(cellText(text));
    else this.parts.push({ text: clean(text) });
  }

  private endRow(places: readonly CellPlace[] | null): void {
    const row = rowOf(this.cells, places);
    const last = this.parts.at(-1);
    if (last && 'rows' in last) last.rows.push(row);
    else this.parts.push({ rows: [row] });
    this.cells = [];
  }
}

/** Reads the text with word-extractor, which leaves deleted text out, and its tables by the formats of its paragraphs. */
class TableExtractor extends WordOleExtractor {
  readonly body = new Body();
  private data = Buffer.alloc(0);
  private runs: ParagraphRun[] = [];

  protected override async extractWordDocument(
    streams: Parameters<WordOleExtractor['extractWordDocument']>[0],
    document: Buffer,
  ): Promise<unknown> {
    const stream = streams.stream('Data');
    if (stream) this.data = Buffer.from(await this.streamBuffer(stream));
    return super.extractWordDocument(streams, document);
  }

  protected override writeParagraphProperties(document: Buffer, table: Buffer): void {
    this.runs = paragraphRuns(document, table, this.data);
  }

  protected override buildDocument(): void {
    const runAt = finder(this.runs);
    let text = '';
    let left = this._boundaries.ccpText;
    for (const piece of this._pieces) {
      let at = 0;
      for (const each of piece.text.slice(0, Math.max(0, left)).split(marks)) {
        at += each.length;
        const run = isMark(each) ? runAt(piece.startFilePos + (at - 1) * piece.bpc) : undefined;
        // A paragraph inside a cell is no line of its own.
        if (isMark(each) && !(each === paragraphEnd && run?.inTable)) {
          this.body.add(text, each, run);
          text = '';
        } else text += each;
      }
      left -= at;
    }
    if (text) this.body.add(text, paragraphEnd, undefined);
  }
}

/** What the main text of an old Word file holds; rejects where it is none. */
export const bodyOf = async (file: Buffer): Promise<BodyPart[]> => {
  const extractor = new TableExtractor();
  await extractor.extract(new BufferReader(file));
  return extractor.body.parts;
};
