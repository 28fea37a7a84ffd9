import type { SourceDocument } from './document.ts';
import { limits } from './limits.ts';
import type { Drawing } from './pdf/drawing.types.ts';
import { drawingOf, openPdf } from './pdf/library.ts';
import { partsOf } from './pdf/parts.ts';
import { Unreadable } from './refusal.ts';

type Pdf = Awaited<ReturnType<typeof openPdf>>;

const opened = async (bytes: Uint8Array): Promise<Pdf> => {
  // A PDF ends with this mark; without it the cross-references were cut off, and pages may be missing unseen.
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-65_536));
  if (!tail.includes('%%EOF')) throw new Unreadable('truncated');
  try {
    return await openPdf(bytes);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new Unreadable('encrypted');
    throw new Unreadable('damaged', { reason: error instanceof Error ? error.message : 'PDF' });
  }
};

const drawingsOf = async (pdf: Pdf): Promise<Drawing[]> => {
  if (pdf.numPages > limits.pages) throw new Unreadable('too-many-pages', { count: pdf.numPages, limit: limits.pages });
  const drawings: Drawing[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const drawing = await drawingOf(pdf, page);
    const count = drawing.glyphs.length + drawing.rules.length;
    if (count > limits.pageItems)
      throw new Unreadable('page-too-full', { page, count, limit: limits.pageItems }, `page-${page}`);
    drawings.push(drawing);
  }
  return drawings;
};

const unmapped = /[\p{Co}\p{Cc}\ufffd]/u;

/** Refuses what a person can read on the page but no program in the file: scans, and fonts without a character map. */
const requireText = (drawings: readonly Drawing[]): void => {
  const glyphs = drawings.flatMap((drawing) => drawing.glyphs);
  if (glyphs.length < 20 * drawings.length && glyphs.length < 200) throw new Unreadable('scanned');
  const unread = glyphs.filter(({ text }) => unmapped.test(text)).length;
  if (unread > glyphs.length / 3) throw new Unreadable('no-character-map');
};

const titleOf = async (pdf: Pdf): Promise<string | null> => {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  // Word processors write the name of the file here.
  return /年度?报告|年報|年度報告/.test(title) ? title.replace(/^Microsoft Word\s*-\s*|\.\w{3,4}$/g, '') : null;
};

/** Reads a PDF by the position of its glyphs and ruling lines. */
export const readPdf = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const pdf = await opened(bytes);
  try {
    const drawings = await drawingsOf(pdf);
    requireText(drawings);
    const title = await titleOf(pdf).catch(() => null);
    return { mediaType: 'application/pdf', title, publishedOn: null, parts: partsOf(drawings) };
  } finally {
    await pdf.loadingTask.destroy();
  }
};
