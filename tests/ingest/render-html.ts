import type { PrintedCell, PrintedReport, PrintedTable } from './printed-report.ts';
import type { Random } from './random.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** How a page is made: each is a habit of real pages. */
export interface HtmlStyle {
  /** Word's export: one word over many spans. */
  manySpans: boolean;
  /** The whole report inside a table that only places it on the page. */
  nested: boolean;
  /** Number cells cover other columns from row to row. */
  changingColspans: boolean;
  /** Blank cells as &nbsp;. */
  nbsp: boolean;
}

export const htmlStyle = (random: Random): HtmlStyle => ({
  manySpans: random.chance(0.3),
  nested: random.chance(0.3),
  changingColspans: random.chance(0.3),
  nbsp: random.chance(0.5),
});

const inSpans = (text: string, random: Random) =>
  [...text]
    .map((character) => (random.chance(0.4) ? `<span lang="zh">${escaped(character)}</span>` : escaped(character)))
    .join('');

const content = (text: string, style: HtmlStyle, random: Random) => {
  if (text === '') return style.nbsp ? '&nbsp;' : '';
  const inner = style.manySpans ? inSpans(text, random) : escaped(text);
  return random.chance(0.5) ? `<p align="center">${inner}</p>` : inner;
};

// Every grid column becomes two; a row of single cells may share them out otherwise, as Word does after a cell was dragged.
const shifted = (row: readonly PrintedCell[], random: Random): PrintedCell[] => {
  const doubled = row.map((cell) => ({ ...cell, colspan: (cell.colspan ?? 1) * 2 }));
  const at = row.findIndex((cell, index) => cell.code && row[index + 1]?.code);
  const [one, other] = [doubled[at], doubled[at + 1]];
  if (!one || !other || !random.chance(0.4)) return doubled;
  const move = random.pick([-1, 1]);
  one.colspan += move;
  other.colspan -= move;
  return doubled;
};

const cellHtml = (cell: PrintedCell, style: HtmlStyle, random: Random) => {
  const spans = [
    (cell.colspan ?? 1) > 1 ? ` colspan="${cell.colspan}"` : '',
    (cell.rowspan ?? 1) > 1 ? ` rowspan="${cell.rowspan}"` : '',
  ].join('');
  return `<td${spans} style="width:40px;">${content(cell.text, style, random)}</td>`;
};

const tableHtml = (table: PrintedTable, style: HtmlStyle, random: Random) => {
  const rows = style.changingColspans ? table.rows.map((row) => shifted(row, random)) : table.rows;
  const lines = rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, style, random)).join('')}</tr>`);
  return `<table border="1"><tbody>${lines.join('\n')}</tbody></table>`;
};

/** The report as a page of a government site. */
export const renderHtml = (report: PrintedReport, style: HtmlStyle, random: Random): string => {
  const body = report.parts
    .map((part) => (part.kind === 'text' ? `<p>${escaped(part.text)}</p>` : tableHtml(part.table, style, random)))
    .join('\n');
  const placed = style.nested
    ? `<table width="100%"><tr><td>首页 &gt; 年报</td></tr><tr><td>${body}</td></tr></table>`
    : body;
  return `<html><head><title>${escaped(report.title)}_门户网站</title></head><body><div>${placed}</div></body></html>`;
};
