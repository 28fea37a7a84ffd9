import { load } from 'cheerio';
import mammoth from 'mammoth';
import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { openPdf } from '../../lib/ingest/pdf/library.ts';
import { rendered } from '../ingest/files/rendered.ts';

/** A type of file: how it is printed, and what the library below our reader does with it alone. */
export interface Format {
  printed: (typeof rendered)[string];
  /** null where all of the reading is our own. */
  library: string | null;
  open: (bytes: Uint8Array) => unknown;
}

const printing = (name: string) => {
  const print = rendered[name];
  if (!print) throw new Error(`nothing prints ${name}`);
  return print;
};

/** The text of every page with its positions, as pdf.js gives it where it is told of the character maps of Chinese fonts. */
const pdfText = async (bytes: Uint8Array) => {
  const pdf = await openPdf(bytes);
  for (let page = 1; page <= pdf.numPages; page++) await (await pdf.getPage(page)).getTextContent();
  await pdf.loadingTask.destroy();
};

// The library fails on the formats of some tables (the size of sprmTDefTable has two bytes, [MS-DOC] 2.6.3): its text alone.
class WordText extends WordOleExtractor {
  protected override writeParagraphProperties(): void {}
}

export const formats: Record<string, Format> = {
  html: {
    printed: printing('HTML'),
    library: 'cheerio',
    open: (bytes) => load(new TextDecoder().decode(bytes)).root().text(),
  },
  pdf: { printed: printing('PDF with lines'), library: 'pdfjs-dist', open: pdfText },
  docx: {
    printed: printing('Word'),
    library: 'mammoth',
    open: (bytes) => mammoth.convertToHtml({ buffer: Buffer.from(bytes) }),
  },
  doc: {
    printed: printing('old Word'),
    library: 'word-extractor',
    open: async (bytes) => (await new WordText().extract(new BufferReader(Buffer.from(bytes)))).getBody(),
  },
  xlsx: { printed: printing('spreadsheet'), library: null, open: () => null },
};
