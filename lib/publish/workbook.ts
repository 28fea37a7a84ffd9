import { escapeText } from '../chart/svg/element.ts';
import { zipOf } from './archive.ts';
import type { Value } from './columns.ts';

/** A sheet: its rows, the first of them a head where `head` says so, and the widths of its columns in characters. */
export interface WorkSheet {
  name: string;
  rows: readonly (readonly Value[])[];
  head: boolean;
  widths: readonly number[];
}

export interface Workbook {
  title: string;
  /** ISO date of the figures: a file made twice is the same file. */
  date: string;
  sheets: readonly WorkSheet[];
}

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** A, B … Z, AA: the letters of a column counted from 0. */
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

/** Text is always inline text and never a formula, whatever it begins with (ECMA-376, 18.3.1.53). */
const cell = (value: Value, column: number, row: number, style: string): string => {
  if (value === null || value === '') return '';
  const place = `r="${letters(column)}${row}"${style}`;
  return typeof value === 'number'
    ? `<c ${place}><v>${value}</v></c>`
    : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
};

const sheetXml = ({ rows, head, widths }: WorkSheet): string => {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const pane = head ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  const lines = rows.map((row, at) => {
    const style = head && at === 0 ? ' s="1"' : '';
    return `<row r="${at + 1}">${row.map((value, column) => cell(value, column, at + 1, style)).join('')}</row>`;
  });
  const last = `${letters(Math.max(0, widths.length - 1))}${Math.max(1, rows.length)}`;
  return xml(
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
      `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>` +
      `${head ? `<autoFilter ref="A1:${last}"/>` : ''}</worksheet>`,
  );
};

const contentTypes = ({ sheets }: Workbook): string =>
  xml(
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
      sheets
        .map(
          (_, at) =>
            `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join('') +
      '</Types>',
  );

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const packageRelations = xml(
  `<Relationships xmlns="${packaged}/relationships">${relationship('rId1', `${relations}/officeDocument`, 'xl/workbook.xml')}` +
    `${relationship('rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
);

const workbookRelations = ({ sheets }: Workbook): string =>
  xml(
    `<Relationships xmlns="${packaged}/relationships">${sheets
      .map((_, at) => relationship(`rId${at + 1}`, `${relations}/worksheet`, `worksheets/sheet${at + 1}.xml`))
      .join('')}${relationship(`rId${sheets.length + 1}`, `${relations}/styles`, 'styles.xml')}</Relationships>`,
  );

const workbookXml = ({ sheets }: Workbook): string =>
  xml(
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${escapeText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
  );

/** Style 0 plain, style 1 bold: the head. */
const stylesXml = xml(
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>',
);

const coreXml = ({ title, date }: Workbook): string =>
  xml(
    `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${escapeText(title)}</dc:title><dc:creator>Gongkai</dc:creator>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${escapeText(date)}</dcterms:created></cp:coreProperties>`,
  );

/** An Office Open XML workbook of plain sheets, the same bytes for the same content. */
export const workbookBytes = (workbook: Workbook): Uint8Array<ArrayBuffer> =>
  zipOf({
    '[Content_Types].xml': contentTypes(workbook),
    '_rels/.rels': packageRelations,
    'docProps/core.xml': coreXml(workbook),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': workbookRelations(workbook),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(workbook.sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  });
