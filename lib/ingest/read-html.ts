import type { Part, SourceDocument } from './document.ts';
import { gridOfSpans, numbered, type SpannedCell } from './grid.ts';
import {
  attribute,
  childrenOf,
  fieldText,
  type HtmlNode,
  isConcealed,
  isRaised,
  isSkipped,
  isText,
  nameOf,
  parsePage,
} from './html-nodes.ts';
import { partsOfText } from './read-text.ts';

const blocks = new Set(
  'p div section article header footer main li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tr blockquote center form br'.split(
    ' ',
  ),
);

// Struck out or hidden text of a table is not printed.
const isHidden = (node: HtmlNode) => isSkipped(node) || isConcealed(node);
// A page nested deeper than any real one would exhaust the stack.
const deepest = 400;
const isCell = (name: string) => name === 'td' || name === 'th';
const breaksLine = (name: string) => blocks.has(name) || isCell(name);
const squeeze = (text: string) => (/\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

// Spans inside a word are joined as they stand; lines of a cell are kept apart, or 5 and 3 would read as 53.
const inlineText = (node: HtmlNode, depth = 0): string => {
  if (isText(node)) return node.value;
  if (isHidden(node) || depth > deepest) return '';
  let inner = '';
  for (const child of childrenOf(node)) inner += inlineText(child, depth + 1);
  const name = nameOf(node);
  // 22 with a raised 1 is 22 and a note, not 221.
  if (/^\s*\d+\s*$/.test(inner) && isRaised(node)) return `(${inner.trim()})`;
  return blocks.has(name) ? ` ${inner} ` : inner + fieldText(node);
};

const numberOf = (value: string | undefined) => (value === undefined ? undefined : Number.parseInt(value, 10));

interface Reading {
  parts: { part: Part; hidden: boolean }[];
  text: string;
  /** Inside something that the page does not show. */
  hidden: boolean;
}

const add = (reading: Reading, part: Part) => reading.parts.push({ part, hidden: reading.hidden });

const flush = (reading: Reading) => {
  const text = squeeze(reading.text);
  if (text) add(reading, { kind: 'text', text });
  reading.text = '';
};

const rowGroups = new Set(['tbody', 'thead', 'tfoot']);

const rowsOf = (node: HtmlNode): HtmlNode[] =>
  childrenOf(node).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'tr') return isHidden(child) ? [] : [child];
    return rowGroups.has(name) ? rowsOf(child) : [];
  });

const cellsOf = (row: HtmlNode): SpannedCell[] =>
  childrenOf(row)
    .filter((child) => isCell(nameOf(child)) && !isHidden(child))
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
    add(reading, { kind: 'grid', grid: gridOfSpans(0, rows) });
    return;
  }
  for (const child of childrenOf(table)) walk(reading, child, depth + 1);
  flush(reading);
};

// Lines and their columns of spaces stand as they are typed.
const typedText = (node: HtmlNode): string => {
  if (isText(node)) return node.value;
  if (isHidden(node)) return '';
  return nameOf(node) === 'br' ? '\n' : childrenOf(node).map(typedText).join('');
};

const readTyped = (reading: Reading, node: HtmlNode) => {
  flush(reading);
  for (const part of partsOfText(typedText(node))) add(reading, part);
};

const readElement = (reading: Reading, node: HtmlNode, depth: number): void => {
  const name = nameOf(node);
  if (name === 'table') readTable(reading, node, depth);
  else if (name === 'pre' && !hasTable(node)) readTyped(reading, node);
  else {
    const breaks = breaksLine(name);
    if (breaks) flush(reading);
    for (const child of childrenOf(node)) walk(reading, child, depth + 1);
    if (breaks) flush(reading);
  }
};

const readConcealed = (reading: Reading, node: HtmlNode, depth: number): void => {
  if (breaksLine(nameOf(node))) flush(reading);
  const around = reading.text;
  Object.assign(reading, { text: '', hidden: true });
  readElement(reading, node, depth);
  flush(reading);
  Object.assign(reading, { text: around, hidden: false });
};

const walk = (reading: Reading, node: HtmlNode, depth = 0): void => {
  if (isText(node)) reading.text += node.value;
  else if (isSkipped(node) || depth > deepest) return;
  else if (isConcealed(node) && !reading.hidden) readConcealed(reading, node, depth);
  else readElement(reading, node, depth);
};

const countGrids = (parts: readonly { part: Part }[]) => parts.filter(({ part }) => part.kind === 'grid').length;

// The form has three tables: what is hidden beside as many is a copy, and beside fewer a tab or a page that waits for its script.
const formTables = 3;
const shown = (parts: Reading['parts']): Part[] => {
  const visible = parts.filter(({ hidden }) => !hidden);
  const enough = Math.min(formTables, countGrids(parts) - countGrids(visible));
  const tables = countGrids(visible);
  return (tables > 0 && tables >= enough ? visible : parts).map(({ part }) => part);
};

/** The elements with what the page declares of itself, in order; in plain steps, since selectors cost more than reading. */
const declaringElements = (root: HtmlNode | undefined, until?: HtmlNode): HtmlNode[] => {
  const found: HtmlNode[] = [];
  const ahead = root ? [root] : [];
  for (let node = ahead.pop(); node && node !== until; node = ahead.pop()) {
    if (declaring.has(nameOf(node))) found.push(node);
    // One by one: a page may have more children than a call has arguments.
    for (const child of childrenOf(node).toReversed()) ahead.push(child);
  }
  return found;
};

const declaring = new Set(['h1', 'meta', 'title']);
const publicationDate = /^(pubdate|publishdate|publish_?time|article:published_time)$/i;

const publishedFrom = (elements: readonly HtmlNode[]): string | null => {
  const named = elements.find((each) => nameOf(each) === 'meta' && publicationDate.test(attribute(each, 'name') ?? ''));
  const content = named ? attribute(named, 'content') : undefined;
  const found = content?.match(/(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/);
  return found ? `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}` : null;
};

const allText = (node: HtmlNode, depth = 0): string =>
  isText(node)
    ? node.value
    : depth > deepest
      ? ''
      : childrenOf(node)
          .map((child) => allText(child, depth + 1))
          .join('');

const firstOf = (elements: readonly HtmlNode[], name: string) => elements.find((each) => nameOf(each) === name);

// Few pages declare anything behind their head; only those are looked through whole.
const isAllOf = (elements: readonly HtmlNode[], html: string): boolean =>
  (html.match(/<meta/gi)?.length ?? 0) <= elements.filter((each) => nameOf(each) === 'meta').length;

/** Reads a page: its text in order and its tables with merged cells, layout tables dissolved. */
export const readHtml = (html: string): SourceDocument => {
  const root = parsePage(html);
  const body = root && childrenOf(root).find((each) => nameOf(each) === 'body');
  const textOf = (node: HtmlNode | undefined) => (node ? squeeze(allText(node)) : '');
  const inHead = declaringElements(root, body);
  const elements = isAllOf(inHead, html) && textOf(firstOf(inHead, 'title')) ? inHead : declaringElements(root);
  const reading: Reading = { parts: [], text: '', hidden: false };
  if (body) walk(reading, body);
  flush(reading);
  const title = textOf(firstOf(elements, 'title')) || textOf(firstOf(elements, 'h1'));
  return {
    mediaType: 'text/html',
    title: title || null,
    publishedOn: publishedFrom(elements),
    parts: numbered(shown(reading.parts)),
  };
};
