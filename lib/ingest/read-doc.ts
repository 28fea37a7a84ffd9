import WordExtractor from 'word-extractor';
import type { SourceDocument } from './document.ts';
import { readText } from './read-text.ts';
import { Unreadable } from './refusal.ts';

/** Reads an old Word file: its text with the cells of a row parted by tabs. */
export const readDoc = async (bytes: Uint8Array): Promise<SourceDocument> => {
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    return { ...readText(document.getBody()), mediaType: 'application/msword' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'DOC';
    throw new Unreadable(/encrypt/i.test(reason) ? 'encrypted' : 'damaged', { reason });
  }
};
