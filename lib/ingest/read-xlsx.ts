import { type CheerioAPI, load } from 'cheerio';
import { type ArchiveEntry, entriesOf, requireSize } from './archive.ts';
import type { GridCell, Part, SourceDocument } from './document.ts';
import { limits } from './limits.ts';
import { Unreadable } from './refusal.ts';
import { displayed, formatsOf } from './xlsx-styles.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Workbook {
  strings: readonly string[];
  formats: readonly string[];
}

interface Box {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

const positionOf = (reference: string): [row: number, column: number] => {
  const [, letters = '', digits = ''] = reference.match(/^([A-Z]{1,3})(\d{1,7})$/) ?? [];
  return [Number(digits), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
};

const boxOf = (reference: string): Box => {
  const [from = '', to = from] = reference.split(':');
  const [[row, column], [lastRow, lastColumn]] = [positionOf(from), positionOf(to)];
  return { row, column, rowSpan: lastRow - row + 1, columnSpan: lastColumn - column + 1 };
};

type Node = Parameters<CheerioAPI>[0];

// 22 with a raised 1 is 22 and a note, not 221; what is struck out is not printed.
const runText = ($: CheerioAPI, run: Node): string => {
  const text = $(run).text();
  const set = $(run).parent().children('rPr');
  if (set.children('strike').not('[val="0"]').length > 0) return '';
  return /^\s*\d+\s*$/.test(text) && set.children('vertAlign').not('[val="baseline"]').length > 0
    ? `(${text.trim()})`
    : text;
};

/** Text runs of a string; the phonetic guides (rPh) beside Chinese text are no part of it. */
const runs = ($: CheerioAPI, node: Node): string =>
  $(node)
    .find('t')
    .not('rPh t')
    .toArray()
    .map((run) => runText($, run))
    .join('');

const cellText = ($: CheerioAPI, node: Node, { strings, formats }: Workbook): string => {
  const cell = $(node);
  const value = cell.children('v').text();
  switch (cell.attr('t')) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return runs($, node);
    case 'str':
    case 'e':
    case 'b':
      return value;
    default:
      return displayed(value, formats[Number(cell.attr('s') ?? 0)] ?? 'General');
  }
};

interface Hidden {
  rows: ReadonlySet<number>;
  columns: ReadonlySet<number>;
}

const widest = 16_384;

const hiddenIn = ($: CheerioAPI): Hidden => {
  const numberOf = (node: Node, name: string) => Math.min(widest, Number($(node).attr(name)) || 0);
  return {
    rows: new Set(
      $('sheetData > row[hidden="1"]')
        .toArray()
        .map((row) => Number($(row).attr('r'))),
    ),
    columns: new Set(
      $('cols > col[hidden="1"]')
        .toArray()
        .flatMap((node) => {
          const from = numberOf(node, 'min');
          return Array.from({ length: numberOf(node, 'max') - from + 1 }, (_, at) => from + at);
        }),
    ),
  };
};

const gridCells = ($: CheerioAPI, workbook: Workbook): GridCell[] => {
  const merges = $('mergeCells > mergeCell')
    .toArray()
    .map((node) => boxOf($(node).attr('ref') ?? ''));
  const merged = new Map(merges.map((box) => [`${box.row}:${box.column}`, box]));
  const hidden = hiddenIn($);
  return $('sheetData > row > c')
    .toArray()
    .flatMap((node) => {
      const [row, column] = positionOf($(node).attr('r') ?? '');
      const inner = merges.some(
        (box) =>
          row >= box.row &&
          row < box.row + box.rowSpan &&
          column >= box.column &&
          column < box.column + box.columnSpan &&
          !(row === box.row && column === box.column),
      );
      const { rowSpan, columnSpan } = merged.get(`${row}:${column}`) ?? { rowSpan: 1, columnSpan: 1 };
      const isHidden = hidden.rows.has(row) || (columnSpan === 1 && hidden.columns.has(column));
      if (row === 0 || inner || isHidden) return [];
      return [{ text: cellText($, node, workbook).trim(), row, column, rowSpan, columnSpan }];
    });
};

const partsOfSheet = (xml: string, workbook: Workbook, table: number): Part[] => {
  const $ = load(xml, { xml: true });
  const count = $('sheetData > row > c').length;
  if (count > limits.cells) throw new Unreadable('too-many-cells', { count, limit: limits.cells }, `sheet-${table}`);
  const cells = gridCells($, workbook);
  if (cells.every(({ text }) => text === '')) return [];
  const height = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan - 1));
  const width = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan - 1));
  return [{ kind: 'grid', grid: { table, height, width, cells, columns: 'exact' } }];
};

const textOf = async (entries: readonly ArchiveEntry[], path: string): Promise<string> => {
  const entry = entries.find((candidate) => candidate.path === path);
  return entry ? new TextDecoder().decode(await entry.bytes()) : '';
};

/** The sheets that are shown, in the order of their tabs. */
const sheetPaths = async (entries: readonly ArchiveEntry[]): Promise<string[]> => {
  const book = load(await textOf(entries, 'xl/workbook.xml'), { xml: true });
  const links = load(await textOf(entries, 'xl/_rels/workbook.xml.rels'), { xml: true });
  const targets = new Map(
    links('Relationship')
      .toArray()
      .map((node) => [links(node).attr('Id'), links(node).attr('Target') ?? '']),
  );
  return book('sheets > sheet')
    .toArray()
    .filter((node) => !/hidden/i.test(book(node).attr('state') ?? ''))
    .map((node) => targets.get(book(node).attr('r:id')) ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`));
};

/** Reads a spreadsheet: every sheet is a grid, merged cells are spans, numbers stand as they are shown. */
export const readXlsx = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const entries = await entriesOf(bytes);
  requireSize(entries, limits.packageBytes);
  const $ = load(await textOf(entries, 'xl/sharedStrings.xml'), { xml: true });
  const strings = $('sst > si')
    .toArray()
    .map((node) => runs($, node));
  const workbook = { strings, formats: formatsOf(await textOf(entries, 'xl/styles.xml')) };
  const parts: Part[] = [];
  for (const path of await sheetPaths(entries))
    parts.push(...partsOfSheet(await textOf(entries, path), workbook, parts.length + 1));
  return { mediaType, title: null, publishedOn: null, parts };
};
