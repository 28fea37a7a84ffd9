import { strToU8, zipSync } from 'fflate';
import type { Grid, GridCell } from '../../../lib/ingest/document.ts';
import type { PrintedReport } from '../printed-report.ts';
import type { Random } from '../random.ts';
import { escaped, placed } from './placed-table.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const letters = (column: number): string =>
  (column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));
const reference = (row: number, column: number): string => `${letters(column)}${row}`;

/** All parts of the report on one sheet, below one another, each text in a row of its own. */
const sheetGrid = (report: PrintedReport): GridCell[] => {
  const cells: GridCell[] = [];
  let below = 0;
  for (const part of report.parts) {
    const grid: Grid =
      part.kind === 'table' ? placed(part.table) : placed({ rows: [[{ text: part.text, colspan: 10 }]] });
    cells.push(...grid.cells.map((cell) => ({ ...cell, row: cell.row + below })));
    below += grid.height;
  }
  return cells;
};

const text = (content: string): string => `<t xml:space="preserve">${escaped(content)}</t>`;
const struckOut = '<r><rPr><strike/></rPr><t>7</t></r>';
const raised = '<r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>';

/** A string, some of them in runs: a figure struck out before the one that counts, the mark of a note behind it. */
const string = (content: string, random: Random): string => {
  if (!/^\d+$/.test(content) || !random.chance(0.2)) return text(content);
  return random.pick([`${struckOut}<r>${text(content)}</r>`, `<r>${text(content)}</r>${raised}`]);
};

/** How one text is stored: shared string, inline string, or a number where it prints as one in General or with its decimals. */
const cellXml = (cell: GridCell, shared: string[], random: Random): string => {
  const at = reference(cell.row, cell.column);
  const decimals = cell.text.match(/^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/);
  if (decimals && random.chance(0.7)) {
    const style = decimals[1] ? decimals[1].length : 0;
    return `<c r="${at}" s="${style}"><v>${Number(cell.text)}</v></c>`;
  }
  if (random.chance(0.3)) return `<c r="${at}" t="inlineStr"><is>${string(cell.text, random)}</is></c>`;
  shared.push(string(cell.text, random));
  return `<c r="${at}" t="s"><v>${shared.length - 1}</v></c>`;
};

const hiddenColumn = 40;

const sheetXml = (cells: readonly GridCell[], shared: string[], random: Random): string => {
  const height = Math.max(...cells.map(({ row }) => row));
  const rows = Array.from({ length: height }, (_, index) => {
    const own = cells.filter(({ row }) => row === index + 1).sort((a, b) => a.column - b.column);
    const hidden = `<c r="${reference(index + 1, hiddenColumn)}"><v>7</v></c>`;
    return `<row r="${index + 1}">${own.map((cell) => cellXml(cell, shared, random)).join('')}${hidden}</row>`;
  });
  const merges = cells
    .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
    .map(
      ({ row, column, rowSpan, columnSpan }) =>
        `<mergeCell ref="${reference(row, column)}:${reference(row + rowSpan - 1, column + columnSpan - 1)}"/>`,
    );
  return `<worksheet xmlns="${main}"><cols><col min="${hiddenColumn}" max="${hiddenColumn}" hidden="1"/></cols><sheetData>${rows.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells></worksheet>`;
};

// Style n shows n decimals.
const styles = `<styleSheet xmlns="${main}"><numFmts>${[1, 2, 3, 4]
  .map((count) => `<numFmt numFmtId="${170 + count}" formatCode="0.${'0'.repeat(count)}"/>`)
  .join(
    '',
  )}</numFmts><cellXfs>${[0, 171, 172, 173, 174].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;

const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="年报" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;

/** The report as a spreadsheet. */
export const renderXlsx = (report: PrintedReport, random: Random): Uint8Array => {
  const shared: string[] = [];
  const sheet = sheetXml(sheetGrid(report), shared, random);
  const strings = shared.map((content) => `<si>${content}</si>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(links),
    'xl/styles.xml': strToU8(styles),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${strings}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
};
