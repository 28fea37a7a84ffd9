import type { SourceDocument } from './document.ts';
import { decodeText } from './encoding.ts';
import { limits, megabytes } from './limits.ts';
import { withoutRadicals } from './radicals.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { Unreadable } from './refusal.ts';

const requireLength = (text: string, limit: number): void => {
  if (text.length > limit)
    throw new Unreadable('text-too-large', { size: megabytes(text.length), limit: megabytes(limit) });
};

/** Control characters that no text has: more than a stray one means that these bytes are none. */
const requireText = (text: string, replaced: number): void => {
  const controls = text.match(/[^\P{Cc}\t\n\r\f\v]/gu)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 500 || replaced > text.length / 50)
    throw new Unreadable('binary');
};

/** Pictures inside a page are most of its bytes and none of its text. */
const withoutPictures = (html: string): string =>
  html.includes(';base64,') ? html.replace(/data:[\w/+.-]+;base64,[\w+/=\s]+/g, '') : html;

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

const requireFewCells = (html: string): void => {
  if (html.length < limits.cells * '<td>'.length) return;
  const cells = count(html, /<t[dh][\s>]/gi);
  if (cells > limits.cells) throw new Unreadable('too-many-cells', { count: cells, limit: limits.cells });
};

// Sites close their tables; one that is open at the end was cut off with the page.
const requireWhole = (html: string): void => {
  const closed = html.lastIndexOf('</table');
  if (closed >= 0 && !/<table/i.test(html.slice(closed))) return;
  const lower = html.toLowerCase();
  const opened = lower.lastIndexOf('<table');
  if (opened > lower.lastIndexOf('</table') && !/<\/(html|body)/i.test(html.slice(opened)))
    throw new Unreadable('truncated', {}, 'last-table');
};

const notice =
  /404|not\s+found|页面(不存在|找不到|已删除|无法)|(网页|文章|内容|信息)(不存在|已删除|已被删除)|找不到(页面|该页|您)|无法访问|頁面不存在/i;

const requireReport = (document: SourceDocument): void => {
  const text = document.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('\n');
  const hasGrid = document.parts.some((part) => part.kind === 'grid');
  if (!hasGrid && text.length < 3000 && notice.test(`${document.title ?? ''}\n${text.slice(0, 500)}`))
    throw new Unreadable('not-found-page', { title: document.title ?? '-' });
  if (document.parts.length === 0) throw new Unreadable('no-text');
};

/** Reads a page of a site, in whichever encoding. */
export const readPage = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const { text, replaced } = decodeText(bytes);
  const html = withoutPictures(text);
  requireText(html, replaced);
  requireLength(html, limits.html);
  requireFewCells(html);
  requireWhole(html);
  const document = readHtml(html);
  requireReport(document);
  return document;
};

const isMarkdown = (text: string): boolean =>
  /^\s{0,3}#{1,6}\s+\S/m.test(text) || /^\s*\|?\s*:?-{3,}:?\s*\|/m.test(text) || /<table[\s>]/i.test(text);

/** Reads plain text or Markdown, in whichever encoding. */
export const readPlain = async (bytes: Uint8Array): Promise<SourceDocument> => {
  if (bytes.length > 4 * limits.text)
    throw new Unreadable('text-too-large', { size: megabytes(bytes.length), limit: megabytes(limits.text) });
  const { text, replaced } = decodeText(bytes);
  requireText(text, replaced);
  requireLength(text, limits.text);
  const plain = withoutRadicals(text);
  const document = isMarkdown(plain) ? readMarkdown(plain) : readText(plain);
  if (document.parts.length === 0) throw new Unreadable('no-text');
  return document;
};
