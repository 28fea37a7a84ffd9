// The package's types describe its front door only; what lies behind it knows where each piece of text lies in the file.

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Buffer);
  }
}

declare module 'word-extractor/lib/filters.js' {
  const filters: { clean(text: string): string };
  export default filters;
}

declare module 'word-extractor/lib/word-ole-extractor.js' {
  import type { Readable } from 'node:stream';

  interface Piece {
    text: string;
    startFilePos: number;
    bpc: 1 | 2;
  }

  interface Streams {
    stream(name: string): Readable | null;
  }

  export default class WordOleExtractor {
    protected _pieces: Piece[];
    protected _boundaries: { ccpText: number };
    extract(reader: unknown): Promise<{ getBody(): string }>;
    protected extractWordDocument(streams: Streams, document: Buffer): Promise<unknown>;
    protected streamBuffer(stream: Readable): Promise<Buffer>;
    protected writeParagraphProperties(document: Buffer, table: Buffer): void;
    protected buildDocument(): unknown;
  }
}
