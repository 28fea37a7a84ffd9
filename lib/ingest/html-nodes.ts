import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A node of a page. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** The element `html` of a page, parsed as the HTML standard says, whatever is wrong with it. */
export const parsePage = (html: string): HtmlNode | undefined =>
  parse(html).childNodes.find((each) => nameOf(each) === 'html');

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
export const nameOf = (node: HtmlNode): string => ('tagName' in node ? node.tagName : '');

/** Whether a node is text, and not a comment or an element. */
export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

const none: HtmlNode[] = [];

/** What stands inside a node; nothing for text. */
export const childrenOf = (node: HtmlNode): HtmlNode[] => ('childNodes' in node ? node.childNodes : none);

/** An attribute of an element, if it has it. */
export const attribute = (node: HtmlNode, name: string): string | undefined => {
  if (!('attrs' in node)) return undefined;
  for (const each of node.attrs) if (each.name === name) return each.value;
  return undefined;
};

const styleOf = (node: HtmlNode): string => attribute(node, 'style') ?? '';

/** Whether nobody sees what stands inside. */
export const isSkipped = (node: HtmlNode): boolean => skipped.has(nameOf(node));

/** Not shown by its own attributes; a whole page may be so until its script runs. */
export const isConcealed = (node: HtmlNode): boolean =>
  'attrs' in node &&
  node.attrs.length > 0 &&
  (attribute(node, 'hidden') !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(styleOf(node)));

/** Raised or lowered digits are the mark of a note. */
export const isRaised = (node: HtmlNode): boolean =>
  /^su[pb]$/.test(nameOf(node)) || /vertical-align\s*:\s*(super|sub)\b/i.test(styleOf(node));

const typed = /^(text|number|tel|)$/i;

/** What a field of a form shows: some sites print their tables in fields that cannot be changed. */
export const fieldText = (node: HtmlNode): string =>
  nameOf(node) === 'input' && typed.test(attribute(node, 'type') ?? '') ? (attribute(node, 'value') ?? '') : '';
