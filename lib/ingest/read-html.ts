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
  $: CheerioAPI;
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

const cellsOf = ($: CheerioAPI, row: HtmlNode): SpannedCell[] =>
  childrenOf(row)
    .filter((child) => ['td', 'th'].includes(nameOf(child)) && !isHidden(child))
    .map((cell) => ({
      text: squeeze(inlineText(cell)),
      colspan: numberOf($(cell).attr('colspan')),
      rowspan: numberOf($(cell).attr('rowspan')),
    }));

const hasTable = (node: HtmlNode, depth = 0): boolean =>
  depth <= deepest && childrenOf(node).some((child) => nameOf(child) === 'table' || hasTable(child, depth + 1));

/** A table inside a table: the outer one only places things on the page, so its cells are read as text. */
const readTable = (reading: Reading, table: HtmlNode, depth: number) => {
  flush(reading);
  const rows = hasTable(table) ? [] : rowsOf(table).map((row) => cellsOf(reading.$, row));
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

const publishedFrom = ($: CheerioAPI): string | null => {
  const named = $('meta')
    .toArray()
    .find((meta) => /^(pubdate|publishdate|publish_?time|article:published_time)$/i.test($(meta).attr('name') ?? ''));
  const found = (named ? ($(named).attr('content') ?? '') : '').match(/(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/);
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : null;
};

/** Reads a page: its text in order and its tables with merged cells, layout tables dissolved. */
export const readHtml = (html: string): SourceDocument => {
  const $ = load(html);
  const reading: Reading = { $, parts: [], tables: 0, text: '' };
  for (const node of $('body').toArray()) walk(reading, node);
  flush(reading);
  const title = squeeze($('title').first().text()) || squeeze($('h1').first().text());
  return { mediaType: 'text/html', title: title || null, publishedOn: publishedFrom($), parts: reading.parts };
};
