import type { Words } from '../form/types.ts';
import { columnWords, publishWords } from '../text/publish.ts';
import type { Lang } from '../view/spec.ts';
import type { Value } from './columns.ts';
import { csvText } from './csv.ts';
import { jsonText } from './json-text.ts';
import { type WorkSheet, workbookBytes } from './workbook.ts';

/** One column of a list that leaves as a file: its code, its head in words, and what it says of a row. */
export interface SheetColumn<Row> {
  key: string;
  name: Words;
  about: Words;
  value: (row: Row, lang: Lang) => Value;
  width?: number;
}

/** A list of the oversight pages, whole, as every file form writes it. */
export interface Sheet<Row> {
  /** Letters and dashes: the name of the file. */
  stem: string;
  title: string;
  columns: readonly SheetColumn<Row>[];
  rows: readonly Row[];
  release: { id: number; publishedAt: string; synthetic: boolean };
  /** The page that shows exactly these rows for ever, with its origin. */
  page: string;
  lang: Lang;
  head: 'zh' | 'en' | 'id';
}

export type SheetEnding = 'csv' | 'xlsx' | 'json';

/** What every row carries beside its own columns, as the files of a chart do. */
const common: readonly SheetColumn<Sheet<never>>[] = [
  { key: 'release', ...columnWords.release, value: ({ release }) => release.id },
  {
    key: 'data',
    ...columnWords.data,
    value: ({ release, head }, lang) => {
      if (head === 'id') return release.synthetic ? 'synthetic' : 'published';
      return (release.synthetic ? publishWords.synthetic : publishWords.published)[lang];
    },
  },
  { key: 'view', ...columnWords.view, value: ({ page }) => page, width: 40 },
  { key: 'licence', ...columnWords.licence, value: () => 'CC BY 4.0' },
];

const headOf = <Row>({ columns, head }: Sheet<Row>): string[] =>
  [...columns, ...common].map(({ key, name }) => (head === 'id' ? key : name[head]));

const wordsOf = ({ head, lang }: Pick<Sheet<never>, 'head' | 'lang'>): Lang => (head === 'id' ? lang : head);

const valuesOf = <Row>(sheet: Sheet<Row>): Value[][] => {
  const lang = wordsOf(sheet);
  const shared = common.map(({ value }) => value(sheet as unknown as Sheet<never>, lang));
  return sheet.rows.map((row) => [...sheet.columns.map(({ value }) => value(row, lang)), ...shared]);
};

const csv = <Row>(sheet: Sheet<Row>): string => csvText([headOf(sheet), ...valuesOf(sheet)]);

const json = <Row>(sheet: Sheet<Row>): string => {
  const keys = [...sheet.columns, ...common].map(({ key }) => key);
  const { title, release, page, lang } = sheet;
  return jsonText({
    title,
    release: { id: release.id, publishedAt: release.publishedAt },
    synthetic: release.synthetic,
    link: page,
    licence: publishWords.licence[lang],
    rows: valuesOf({ ...sheet, head: 'id' }).map((values) =>
      Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null])),
    ),
  });
};

const guide = <Row>(sheet: Sheet<Row>): WorkSheet => ({
  name: publishWords.sheetNotes[sheet.lang],
  head: false,
  widths: [24, 24, 80],
  rows: [
    [sheet.title],
    [publishWords.frozen[sheet.lang], sheet.page],
    [publishWords.licence[sheet.lang]],
    ...(sheet.release.synthetic ? [[publishWords.synthetic[sheet.lang]]] : []),
    [],
    ...[...sheet.columns, ...common].map(({ key, name, about }) => [key, name[sheet.lang], about[sheet.lang]]),
  ],
});

const xlsx = <Row>(sheet: Sheet<Row>): Uint8Array<ArrayBuffer> =>
  workbookBytes({
    title: sheet.title,
    date: sheet.release.publishedAt,
    sheets: [
      {
        name: publishWords.sheetData[sheet.lang],
        head: true,
        widths: [...sheet.columns, ...common].map(({ width }) => width ?? 14),
        rows: [headOf(sheet), ...valuesOf(sheet)],
      },
      guide(sheet),
    ],
  });

interface SheetForm {
  mediaType: string;
  write: <Row>(sheet: Sheet<Row>) => string | Uint8Array<ArrayBuffer>;
}

/** The forms of a list, by the ending of its address. */
export const sheetForms: Record<SheetEnding, SheetForm> = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: csv },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsx },
  json: { mediaType: 'application/json; charset=utf-8', write: json },
};

/** Whether a text is the ending of a form of lists. */
export const isSheetEnding = (text: string): text is SheetEnding => Object.hasOwn(sheetForms, text);
