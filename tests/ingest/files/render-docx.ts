import { strToU8, zipSync } from 'fflate';
import type { Grid, GridCell } from '../../../lib/ingest/document.ts';
import type { PrintedReport, PrintedTable } from '../printed-report.ts';
import type { Random } from '../random.ts';
import { acrossRow, escaped, placed } from './placed-table.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Text that Word keeps and does not print. */
const unprinted = [
  '<w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r>',
  '<w:r><w:rPr><w:b/><w:dstrike w:val="1"/></w:rPr><w:t>7</w:t></w:r>',
  '<w:r><w:rPr><w:strike/></w:rPr><w:t>7</w:t></w:r>',
  '<w:del w:id="1" w:author="a"><w:r><w:delText>7</w:delText></w:r></w:del>',
];

const run = (piece: string): string => `<w:r><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`;
const inField = (runsOfIt: string): string => `<w:fldSimple w:instr=" =SUM(LEFT) ">${runsOfIt}</w:fldSimple>`;

/** A word is often cut into runs: spelling marks, fonts of digits, edits. */
const runs = (text: string, random: Random): string => {
  const at = text.length > 1 && random.chance(0.4) ? 1 + random.below(text.length - 1) : 0;
  const printed = [text.slice(0, at), text.slice(at)].filter(Boolean).map(run).join('');
  const beside = random.chance(0.05) ? random.pick(unprinted) : '';
  return beside + (random.chance(0.05) ? inField(printed) : printed);
};

const paragraph = (text: string, random: Random): string => `<w:p>${runs(text, random)}</w:p>`;

const cellXml = (cell: GridCell, row: number, random: Random): string => {
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : '';
  const merge = cell.rowSpan > 1 ? `<w:vMerge${cell.row === row ? ' w:val="restart"' : ''}/>` : '';
  const content = cell.row === row ? paragraph(cell.text, random) : '<w:p/>';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content}</w:tc>`;
};

const rowXml = (grid: Grid, row: number, random: Random): string =>
  `<w:tr>${acrossRow(grid, row)
    .map((cell) => cellXml(cell, row, random))
    .join('')}</w:tr>`;

const tableXml = (table: PrintedTable, random: Random): string => {
  const grid = placed(table);
  const columns = '<w:gridCol w:w="600"/>'.repeat(grid.width);
  const rows = Array.from({ length: grid.height }, (_, index) => rowXml(grid, index + 1, random)).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`;
};

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const rels =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The report as a Word file. */
export const renderDocx = (report: PrintedReport, random: Random): Uint8Array => {
  const body = report.parts.map((part) =>
    part.kind === 'text' ? paragraph(part.text, random) : tableXml(part.table, random),
  );
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${w}"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  });
};
