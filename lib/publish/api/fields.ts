import { states } from '../../form/figure.ts';

/** What a field of an answer holds. */
export interface Field {
  type: 'string' | 'integer' | 'number' | 'boolean';
  /** null where nothing is known. */
  nullable?: true;
  about: string;
  values?: readonly string[];
}

export type Fields = Readonly<Record<string, Field>>;

type Of<Type extends Field['type']> = Field & { type: Type };

const text = (about: string): Of<'string'> => ({ type: 'string', about });
const count = (about: string): Of<'integer'> => ({ type: 'integer', about });
const maybe = <F extends Field>(field: F): F => ({ ...field, nullable: true });
const number = (about: string): Of<'number'> => ({ type: 'number', nullable: true, about });
const words = <Name extends string>(name: Name, about: string) =>
  ({
    [`${name}_zh`]: text(`${about}, Chinese`),
    [`${name}_en`]: text(`${about}, English`),
  }) as Record<`${Name}_zh` | `${Name}_en`, Of<'string'>>;

const authority = { authority: text('Code of the authority'), ...words('name', 'Full name of the authority') };
const coverage: Of<'string'> = {
  type: 'string',
  about: 'complete: the tables were read; narrative: only figures that the text names',
  values: ['complete', 'narrative'],
};
const source = maybe(text('Address of the document; null where it is not known'));
const sourceState: Of<'string'> = {
  type: 'string',
  about: 'known, or unknown: why there is no address',
  values: ['known', 'unknown'],
};
const state: Of<'string'> = {
  type: 'string',
  about: 'Where a number comes from, or why it is absent',
  values: Object.keys(states),
};

/** The columns of every list: JSON, CSV and the description are made from these. */
export const fields = {
  authorities: {
    code: text('GB/T 2260 code, with a suffix for a department'),
    level: count('0 nation, 1 province, 2 city, 3 county or district, 4 department, 5 township'),
    ...words('name', 'Short name'),
    ...words('full_name', 'Full name'),
    parent: maybe(text('Code of the authority above')),
    valid_from: maybe(count('First year; null where it reaches before the reports')),
    valid_to: maybe(count('Last year of an abolished authority')),
    reports: count('Reports held in this release'),
  },
  measures: {
    code: text('Code'),
    topic: text('Topic'),
    kind: { type: 'string', about: 'Kind', values: ['count', 'rate', 'mean', 'composition'] },
    ...words('name', 'Name'),
    unit: text('Unit of a value'),
    numerator: text('Terms counted, joined by spaces; editions that differ are joined by |'),
    denominator: maybe(text('Terms that it is divided by')),
    ...words('note', 'Definition and caveats'),
    editions: text('Editions of the form that ask it'),
    charts: text('Kinds of chart, its default first'),
    units: text('Units of a view, its default first'),
    small_below: maybe(count('Under this denominator a value has no rank')),
  },
  cells: {
    code: text('Code'),
    position: count('Place in the stored arrays, for ever'),
    table: maybe(count('Table of the form; null for a total that only texts state')),
    row: text('Row of the form'),
    column: text('Column of the form'),
    label: text('As printed'),
    ...words('name', 'Name'),
    unit: text('Unit'),
    kind: { type: 'string', about: 'count, signed or amount', values: ['count', 'signed', 'amount'] },
    editions: text('Editions of the form that have it'),
  },
  checks: {
    code: text('Code'),
    ...words('name', 'Name'),
    ...words('formula', 'Formula'),
    ...words('scope', 'Where it is tried'),
    severity: text('error, warning or info'),
    reach: text('report, years or peers'),
    findings: count('Findings in this release'),
    reports: count('Reports with findings'),
    false_alarms: count('Findings that a person called a false alarm'),
  },
  reports: {
    ...authority,
    level: count('Level of the authority'),
    year: count('Report year'),
    coverage,
    edition: text('Edition of the form'),
    published_on: maybe(text('Date of publication')),
    deadline_days: maybe(count('Days after the legal deadline; negative is early')),
    checks_passed: count('Checks passed'),
    checks_failed: count('Checks failed'),
    release: count('The release that brought this version of the report'),
    title: maybe(text('Title of the document')),
    media_type: maybe(text('Media type of the document')),
    sha256: maybe(text('SHA-256 of the document; null where only its figures are at hand')),
    source,
    source_state: sourceState,
  },
  observations: {
    ...authority,
    year: count('Report year'),
    series: text('The measure, or a part of a composition'),
    value: number('Not rounded; null where absent, never zero instead'),
    unit: text('Unit; share is a ratio from 0 to 1'),
    numerator: number('What is counted'),
    denominator: number('What it is divided by'),
    state,
    small: { type: 'boolean', about: 'The denominator is under the threshold of the measure' },
    low: number('95 % Wilson interval'),
    high: number('95 % Wilson interval'),
    range_low: number('Lowest value when a failed sum is read from its other side'),
    range_high: number('Highest value when a failed sum is read from its other side'),
    cells: text('Codes of the cells it is made of'),
    source,
    source_state: sourceState,
  },
  findings: {
    ...authority,
    year: count('Report year'),
    check: text('Code of the check'),
    at: text('The cell or place it concerns'),
    left: maybe(text('One side')),
    right: maybe(text('The other side')),
    severity: { type: 'string', about: 'Severity', values: ['error', 'warning', 'info'] },
    ...words('text', 'In words'),
    verdict: maybe(text('What a person decided of it')),
  },
  releases: {
    release: count('Number'),
    published_at: text('Time'),
    note: text('What it brought'),
    reports: count('Reports that it added or restated'),
    synthetic: { type: 'boolean', about: 'Made by a generator, no real reports' },
  },
  changes: {
    ...authority,
    year: count('Report year'),
    kind: { type: 'string', about: 'new or restated', values: ['new', 'restated'] },
    cell: maybe(text('Code of the cell; null for a new report')),
    before: number('Value before'),
    state_before: maybe(text('State before')),
    after: number('Value after'),
    state_after: maybe(text('State after')),
    source,
    source_state: sourceState,
  },
  revisions: {
    ...authority,
    year: count('Report year'),
    cell: text('Code of the cell'),
    before: number('Value in the release of the view'),
    state_before: text('State in the release of the view'),
    after: number('Value in the newest release'),
    state_after: text('State in the newest release'),
    ...words('text', 'In words'),
  },
} as const satisfies Record<string, Fields>;

export type ListName = keyof typeof fields;
type Plain<F extends Field> = F['type'] extends 'boolean' ? boolean : F['type'] extends 'string' ? string : number;

/** A row of a list: exactly its fields. */
export type RowOf<Name extends ListName> = {
  [Key in keyof (typeof fields)[Name]]: (typeof fields)[Name][Key] extends Field
    ? Plain<(typeof fields)[Name][Key]> | null
    : never;
};
export type AnyRow = Readonly<Record<string, string | number | boolean | null>>;
