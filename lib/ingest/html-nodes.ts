import type { CheerioAPI } from 'cheerio';

export type HtmlNode = ReturnType<CheerioAPI['root']>[number]['children'][number];

/** Elements whose content no reader of the page sees as text, or sees struck out. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'select',
  'nav',
  'iframe',
  'del',
  's',
  'strike',
]);

export const nameOf = (node: HtmlNode): string => ('name' in node ? node.name.toLowerCase() : '');

export const childrenOf = (node: HtmlNode): HtmlNode[] => ('children' in node ? node.children : []);

export const attribute = (node: HtmlNode, name: string): string | undefined =>
  'attribs' in node ? node.attribs[name] : undefined;

const styleOf = (node: HtmlNode): string => attribute(node, 'style') ?? '';

export const isSkipped = (node: HtmlNode): boolean => skipped.has(nameOf(node));

/** Not shown by its own attributes; a whole page may be so until its script runs. */
export const isConcealed = (node: HtmlNode): boolean =>
  attribute(node, 'hidden') !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(styleOf(node));

/** Raised or lowered digits are the mark of a note. */
export const isRaised = (node: HtmlNode): boolean =>
  /^su[pb]$/.test(nameOf(node)) || /vertical-align\s*:\s*(super|sub)\b/i.test(styleOf(node));

const typed = /^(text|number|tel|)$/i;

/** What a field of a form shows: some sites print their tables in fields that cannot be changed. */
export const fieldText = (node: HtmlNode): string =>
  nameOf(node) === 'input' && typed.test(attribute(node, 'type') ?? '') ? (attribute(node, 'value') ?? '') : '';
