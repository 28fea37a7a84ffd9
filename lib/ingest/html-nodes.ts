import type { CheerioAPI } from 'cheerio';

/** A node of a page as the parser gives it. */
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

/** An element's name, which the parser gives in small letters but for some inside a drawing; empty for other nodes. */
export const nameOf = (node: HtmlNode): string => ('name' in node ? node.name : '');

const none: HtmlNode[] = [];

/** What stands inside a node; nothing for text. */
export const childrenOf = (node: HtmlNode): HtmlNode[] => ('children' in node ? node.children : none);

/** An attribute of an element, if it has it. */
export const attribute = (node: HtmlNode, name: string): string | undefined =>
  'attribs' in node ? node.attribs[name] : undefined;

const styleOf = (node: HtmlNode): string => attribute(node, 'style') ?? '';

/** Whether nobody sees what stands inside. */
export const isSkipped = (node: HtmlNode): boolean => skipped.has(nameOf(node));

/** Not shown by its own attributes; a whole page may be so until its script runs. */
export const isConcealed = (node: HtmlNode): boolean =>
  'attribs' in node &&
  (node.attribs.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(styleOf(node)));

/** Raised or lowered digits are the mark of a note. */
export const isRaised = (node: HtmlNode): boolean =>
  /^su[pb]$/.test(nameOf(node)) || /vertical-align\s*:\s*(super|sub)\b/i.test(styleOf(node));

const typed = /^(text|number|tel|)$/i;

/** What a field of a form shows: some sites print their tables in fields that cannot be changed. */
export const fieldText = (node: HtmlNode): string =>
  nameOf(node) === 'input' && typed.test(attribute(node, 'type') ?? '') ? (attribute(node, 'value') ?? '') : '';
