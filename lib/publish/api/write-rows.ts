import { publishWords } from '../../text/publish.ts';
import { apiAddress } from '../../view/addresses.ts';
import { csvText } from '../csv.ts';
import { jsonText } from '../json-text.ts';
import { type Cursor, type PageStart, writeCursor } from './cursor.ts';
import { type EndpointName, endpointOf } from './endpoints.ts';
import { type AnyRow, fields, type ListName } from './fields.ts';

/** A page of a list, ready to be written. */
export interface RowPage {
  rows: readonly AnyRow[];
  /** Where the next page begins; null at the end. */
  next: Cursor | null;
  /** What a list says beside its rows. */
  more?: Readonly<Record<string, number | string>>;
}

export interface RowsHead {
  release: { id: number; publishedAt: string };
  synthetic: boolean;
}

const cell = (value: AnyRow[string] | undefined) => (typeof value === 'boolean' ? `${value}` : (value ?? null));

/** Rows in the order of the fields; a synthetic list says so in a column of its own. */
export const rowsCsv = (list: ListName, { rows }: RowPage, { synthetic }: RowsHead): string => {
  const keys = Object.keys(fields[list]);
  const mark = synthetic ? ['synthetic'] : [];
  return csvText([[...keys, ...mark], ...rows.map((row) => [...keys.map((key) => cell(row[key])), ...mark])]);
};

/** Rows as JSON, under the release they come from and with the cursor of the next page. */
export const rowsJson = ({ rows, next, more = {} }: RowPage, head: RowsHead): string =>
  jsonText({
    release: head.release,
    synthetic: head.synthetic,
    licence: publishWords.licence.en,
    ...more,
    rows,
    next: next && writeCursor({ release: head.release.id, at: next }),
  });

/** The address of the next page, for the Link header (RFC 8288), with the keys that the endpoint knows. */
export const nextLink = (path: string, name: EndpointName, search: URLSearchParams, next: PageStart): string => {
  const kept = endpointOf(name).query.map((key): [string, string] => [key, search.getAll(key).join('.')]);
  return `<${apiAddress(path, { ...Object.fromEntries(kept), cursor: writeCursor(next) })}>; rel="next"`;
};
