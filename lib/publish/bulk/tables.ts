import { states } from '../../form/figure.ts';
import type { Words } from '../../form/types.ts';
import { bulkWords } from '../../text/bulk.ts';
import { type Field, type Fields, fields } from '../api/fields.ts';

/** A file of a release: what it holds, its columns in order, and which of them name a row. */
export interface BulkTable {
  title: Words;
  about: Words;
  fields: Fields;
  key: readonly string[];
  /** Columns that name rows of another file. */
  refers?: Readonly<Record<string, { table: string; field: string }>>;
  forms: readonly BulkForm[];
  /** Comes with the software as well as with the release: its bytes may change. */
  moves?: true;
}

export type BulkForm = 'csv' | 'parquet';

const { verdict: _verdict, ...findings } = fields.findings;
const { findings: _findings, reports: _reports, false_alarms: _alarms, ...checks } = fields.checks;
const text = (about: string): Field => ({ type: 'string', about });

const keys = {
  authority: text('Code of the authority'),
  year: { type: 'integer', about: 'Report year' },
  cell: text('Code of the cell, as in the code book'),
} as const satisfies Fields;

const figures = {
  ...keys,
  value: { type: 'number', nullable: true, about: 'As printed; empty where absent, never zero instead' },
  state: { type: 'string', about: 'Where the number comes from, or why it is absent', values: Object.keys(states) },
} as const satisfies Fields;

const place = (about: string): Field => ({ type: 'integer', nullable: true, about });

const evidence = {
  ...keys,
  raw: text('What is printed there, untouched; empty where the cell is'),
  table: place('Table of the document, counted from 1; empty where only the text names the figure'),
  row: place('Printed line of the table, counted from 1'),
  column: place('Printed column of the table, counted from 1'),
  page: place('Page, in documents that have pages'),
  note: { ...text('What the cell says beside its number'), nullable: true },
} as const satisfies Fields;

const stateFields = {
  state: text('Code of the state'),
  present: { type: 'boolean', about: 'There is a number' },
  name_zh: text('Meaning, Chinese'),
  name_en: text('Meaning, English'),
} as const satisfies Fields;

const changes = {
  release: { type: 'integer', about: 'The release that restated the figure' },
  ...fields.changes,
  cell: text('Code of the cell, as in the code book'),
} as const satisfies Fields;

const both = ['csv', 'parquet'] as const;
const ofAuthority = { authority: { table: 'authorities', field: 'code' } };
const ofCell = { cell: { table: 'code-book', field: 'code' } };

/** Every file of a release: a line here is a file, its description and its test. */
export const bulkTables = {
  figures: {
    ...bulkWords.figures,
    fields: figures,
    key: ['authority', 'year', 'cell'],
    refers: { ...ofAuthority, ...ofCell, state: { table: 'states', field: 'state' } },
    forms: both,
  },
  evidence: {
    ...bulkWords.evidence,
    fields: evidence,
    key: ['authority', 'year', 'cell'],
    refers: { ...ofAuthority, ...ofCell },
    forms: both,
  },
  reports: {
    ...bulkWords.reports,
    fields: fields.reports,
    key: ['authority', 'year'],
    refers: ofAuthority,
    forms: both,
  },
  findings: { ...bulkWords.findings, fields: findings, key: [], refers: ofAuthority, forms: both },
  changes: {
    ...bulkWords.changes,
    fields: changes,
    key: ['release', 'authority', 'year', 'cell'],
    refers: { ...ofAuthority, ...ofCell },
    forms: both,
  },
  authorities: { ...bulkWords.authorities, fields: fields.authorities, key: ['code'], forms: both, moves: true },
  'code-book': { ...bulkWords.codeBook, fields: fields.cells, key: ['code'], forms: ['csv'], moves: true },
  states: { ...bulkWords.states, fields: stateFields, key: ['state'], forms: ['csv'], moves: true },
  checks: { ...bulkWords.checks, fields: checks, key: ['code'], forms: ['csv'], moves: true },
  measures: { ...bulkWords.measures, fields: fields.measures, key: ['code'], forms: ['csv'], moves: true },
} as const satisfies Record<string, BulkTable>;

export type BulkName = keyof typeof bulkTables;
export const bulkNames = Object.keys(bulkTables) as readonly BulkName[];

const mark: Fields = {
  data: { type: 'string', about: 'synthetic: made by a generator, no real report', values: ['synthetic'] },
};

const withMark = (table: BulkTable, synthetic: boolean): BulkTable =>
  synthetic ? { ...table, fields: { ...table.fields, ...mark } } : table;

/** What one release alone changed: the file beside its page. */
export const ownChanges = (synthetic: boolean): BulkTable =>
  withMark({ ...bulkWords.changes, fields: fields.changes, key: [], forms: ['csv'] }, synthetic);

/** A file of a release; where its figures are synthetic, every row says so in a column of its own. */
export const bulkTable = (name: BulkName, synthetic: boolean): BulkTable => withMark(bulkTables[name], synthetic);

/** All files of data, by the names that their addresses end in. */
export const bulkFiles = bulkNames.flatMap((name) =>
  bulkTables[name].forms.map((form) => ({ file: `${name}.${form}`, name, form })),
);
