import { type CheerioAPI, load } from 'cheerio';
import type { Part, SourceDocument } from './document.ts';
import { gridOfSpans, type SpannedCell } from './grid.ts';

type HtmlNode = ReturnType<CheerioAPI['root']>[number]['children'][number];

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
const blocks = new Set(
  'p div section article header footer main li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tr blockquote center form br'.split(
    ' ',
  ),
);

const nameOf = (node: HtmlNode) => ('name' in node ? node.name.toLowerCase() : '');
// Struck out or hidden text of a table is not printed; a whole page may be hidden until its script runs.
const isHidden = (node: HtmlNode) =>
  skipped.has(nameOf(node)) || ('attribs' in node && /display\s*:\s*none/i.test(node.attribs.style ?? ''));
// A page nested deeper than any real one would exhaust the stack.
const deepest = 400;
const childrenOf = (node: HtmlNode): HtmlNode[] => ('children' in node ? node.children : []);
const squeeze = (text: string) => text.replace(/[\s\u00a0\u3000]+/g, ' ').trim();

// Spans inside a word are joined as they stand; lines of a cell are kept apart, or 5 and 3 would read as 53.
const inlineText = (node: HtmlNode, depth = 0): string => {
  if (node.type === 'text') return node.data;
  if (!('children' in node) || isHidden(node) || depth > deepest) return '';
  const inner = childrenOf(node)
    .map((child) => inlineText(child, depth + 1))
    .join('');
  // 22 with a raised 1 is 22 and a note, not 221.
  if (nameOf(node) === 'sup' && /^\s*\d+\s*$/.test(inner)) return `(${inner.trim()})`;
  return blocks.has(nameOf(node)) ? ` ${inner} ` : inner;
};

const numberOf = (value: string | undefined) => (value === undefined ? undefined : Number.parseInt(value, 10));

interface Reading {
  parts: Part[];
  tables: number;
  text: string;
}

const flush = (reading: Reading) => {
  const text = squeeze(reading.text);
  if (text) reading.parts.push({ kind: 'text', text });
  reading.text = '';
};

const rowsOf = (node: HtmlNode): HtmlNode[] =>
  childrenOf(node).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'tr') return isHidden(child) ? [] : [child];
    return ['tbody', 'thead', 'tfoot'].includes(name) ? rowsOf(child) : [];
  });

const attribute = (node: HtmlNode, name: string): string | undefined =>
  'attribs' in node ? node.attribs[name] : undefined;

const cellsOf = (row: HtmlNode): SpannedCell[] =>
  childrenOf(row)
    .filter((child) => ['td', 'th'].includes(nameOf(child)) && !isHidden(child))
    .map((cell) => ({
      text: squeeze(inlineText(cell)),
      colspan: numberOf(attribute(cell, 'colspan')),
      rowspan: numberOf(attribute(cell, 'rowspan')),
    }));

const hasTable = (node: HtmlNode, depth = 0): boolean =>
  depth <= deepest && childrenOf(node).some((child) => nameOf(child) === 'table' || hasTable(child, depth + 1));

/** A table inside a table: the outer one only places things on the page, so its cells are read as text. */
const readTable = (reading: Reading, table: HtmlNode, depth: number) => {
  flush(reading);
  const rows = hasTable(table) ? [] : rowsOf(table).map((row) => cellsOf(row));
  if (rows.some((row) => row.length > 1)) {
    for (const child of childrenOf(table)) if (nameOf(child) === 'caption') reading.text += inlineText(child);
    flush(reading);
    reading.parts.push({ kind: 'grid', grid: gridOfSpans(++reading.tables, rows) });
    return;
  }
  for (const child of childrenOf(table)) walk(reading, child, depth + 1);
  flush(reading);
};

const walk = (reading: Reading, node: HtmlNode, depth = 0): void => {
  if (node.type === 'text') {
    reading.text += node.data;
    return;
  }
  const name = nameOf(node);
  if (skipped.has(name) || depth > deepest) return;
  if (name === 'table') {
    readTable(reading, node, depth);
    return;
  }
  const breaks = blocks.has(name) || name === 'td' || name === 'th';
  if (breaks) flush(reading);
  for (const child of childrenOf(node)) walk(reading, child, depth + 1);
  if (breaks) flush(reading);
};

/** The element that begins next in the page: inside this one, else behind it. */
const following = (node: HtmlNode): HtmlNode | null => {
  const [inside] = childrenOf(node);
  if (inside) return inside;
  for (let each: HtmlNode = node; ; ) {
    if (each.next) return each.next;
    if (!each.parent || each.parent.type === 'root') return null;
    each = each.parent;
  }
};

/** The elements with what the page declares of itself, in order; in plain steps, since selectors cost more than reading. */
const declaringElements = (root: HtmlNode | undefined): HtmlNode[] => {
  const found: HtmlNode[] = [];
  for (let node = root ?? null; node; node = following(node)) if (declaring.has(nameOf(node))) found.push(node);
  return found;
};

const declaring = new Set(['body', 'h1', 'meta', 'title']);
const publicationDate = /^(pubdate|publishdate|publish_?time|article:published_time)$/i;

const publishedFrom = (elements: readonly HtmlNode[]): string | null => {
  const named = elements.find((each) => nameOf(each) === 'meta' && publicationDate.test(attribute(each, 'name') ?? ''));
  const content = named ? attribute(named, 'content') : undefined;
  const found = content?.match(/(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/);
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : null;
};

/** Reads a page: its text in order and its tables with merged cells, layout tables dissolved. */
export const readHtml = (html: string): SourceDocument => {
  const $ = load(html);
  const elements = declaringElements($.root()[0]?.children.find((each) => nameOf(each) === 'html'));
  const first = (name: string) => elements.find((each) => nameOf(each) === name);
  const textOf = (node: HtmlNode | undefined) => (node ? squeeze($.text([node])) : '');
  const reading: Reading = { parts: [], tables: 0, text: '' };
  const body = first('body');
  if (body) walk(reading, body);
  flush(reading);
  const title = textOf(first('title')) || textOf(first('h1'));
  return { mediaType: 'text/html', title: title || null, publishedOn: publishedFrom(elements), parts: reading.parts };
};
