import { strToU8, type Zippable, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type ArchiveEntry, entriesOf, requireSize } from './archive.ts';
import type { SourceDocument } from './document.ts';
import { limits } from './limits.ts';
import { readHtml } from './read-html.ts';
import { Unreadable } from './refusal.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What mammoth needs: the text and its links, not the pictures; unpacked here, where sizes are checked. */
const isNeeded = ({ path }: ArchiveEntry): boolean =>
  /\.(xml|rels)$/i.test(path) && !/\/(theme|media|embeddings)\//.test(path);

const runs = /<w:r[ >](?:(?!<\/w:r>)[\s\S])*<\/w:r>/g;
const notShown = /<w:(?:vanish|dstrike)(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const fieldTags = /<\/?w:fldSimple(?:\s[^>]*)?>/g;

/** What mammoth would get wrong: text that is hidden or struck out twice is not printed, a field prints what it last gave. */
const asPrinted = (xml: string): string =>
  xml.replace(fieldTags, '').replace(runs, (run) => (notShown.test(run) ? '' : run));

const unpacked = async (entry: ArchiveEntry): Promise<Uint8Array> => {
  const bytes = await entry.bytes();
  return /^word\/document\d*\.xml$/.test(entry.path) ? strToU8(asPrinted(new TextDecoder().decode(bytes))) : bytes;
};

const repacked = async (bytes: Uint8Array): Promise<Buffer> => {
  const entries = (await entriesOf(bytes)).filter(isNeeded);
  requireSize(entries, limits.packageBytes);
  const files: Zippable = {};
  for (const entry of entries) files[entry.path] = [await unpacked(entry), { level: 0 }];
  return Buffer.from(zipSync(files));
};

/** Reads a Word file: mammoth gives its text and tables with merged cells as HTML. */
export const readDocx = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const buffer = await repacked(bytes);
  const html = await mammoth.convertToHtml({ buffer }, { ignoreEmptyParagraphs: true }).catch((error: unknown) => {
    throw new Unreadable('damaged', { reason: error instanceof Error ? error.message : 'DOCX' });
  });
  // Paragraphs of one cell are values of their own: without a space between them 5 and 6 would read as 56.
  const document = readHtml(html.value.replaceAll('</p><p>', '</p> <p>'));
  return { ...document, mediaType };
};
