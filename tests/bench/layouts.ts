import type { Row } from './results.ts';

type Column = readonly [key: string, head: string];

/** How a section of the bench stands in the README. */
export interface Layout {
  title: string;
  /** What is compared and what is aimed at, in a sentence. */
  explained: string;
  columns: readonly Column[] | ((rows: readonly Row[]) => readonly Column[]);
  /** Where there are more rows than a reader wants: fewer that say the same. */
  prepare?: (rows: readonly Row[]) => readonly Row[];
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const numbersOf = (rows: readonly Row[], key: string): number[] =>
  rows.map((row) => row[key]).filter((value) => typeof value === 'number');

/** Each form over all kinds of chart. */
const overKinds = (rows: readonly Row[]): readonly Row[] =>
  [...new Set(rows.map(({ form }) => form))].map((form) => {
    const own = rows.filter((row) => row.form === form);
    const [bytes, ms] = [numbersOf(own, 'brotli'), numbersOf(own, 'ms')];
    return {
      form,
      kinds: own.length,
      bytes: middle(bytes),
      most: Math.max(...bytes),
      ms: middle(ms),
      slowest: Math.max(...ms),
    };
  });

const growthColumns = (rows: readonly Row[]): readonly Column[] => [
  ['page', 'page'],
  ['kind', 'lists authorities'],
  ...Object.keys(rows[0] ?? {})
    .filter((key) => key.endsWith(': ms') || key.endsWith(': KB'))
    .sort((one, other) => one.split(': ')[1]?.localeCompare(other.split(': ')[1] ?? '') ?? 0)
    .map((key): Column => {
      const [reports = '', unit = ''] = key.split(': ');
      return [key, `${unit}, ${Number(reports).toLocaleString('en').replaceAll(',', ' ')} reports`];
    }),
  ['times', 'time, largest over smallest'],
  ['bytes', 'bytes, largest over smallest'],
];

export const layouts: Readonly<Record<string, Layout>> = {
  pages: {
    title: 'Kept pages.',
    explained:
      'A page that is kept, beside a static file of the same bytes, 10 connections. Aim: 1.5 times sirv, p99 under 5 ms at one connection.',
    columns: [
      ['page', 'page'],
      ['bytes', 'bytes sent'],
      ['own', 'answers a second'],
      ['file', 'sirv'],
      ['ratio', 'ratio'],
      ['costRatio', 'processor time, ratio'],
      ['nginx', 'nginx'],
      ['nginxRatio', 'ratio'],
      ['p99', 'p99, ms'],
    ],
  },
  queries: {
    title: 'Questions of pages.',
    explained:
      "On PostgreSQL, beside DuckDB over the same figures, in ms, each asking in turns of 16. Aim: a national series and one report under 1 ms, a ranking under DuckDB's time.",
    columns: [
      ['question', 'question'],
      ['reports', 'reports'],
      ['milliseconds', 'ours, ms'],
      ['least', 'at least'],
      ['duckdb', 'DuckDB, ms'],
      ['ratio', 'ratio'],
      ['disturbed', "ours right after DuckDB's turn, ms"],
      ['first', 'first time, ms'],
      ['statements', 'statements'],
      ['roundTrips', 'round trips'],
    ],
  },
  search: {
    title: 'Searching.',
    explained:
      'Names while they are typed (from memory once a process holds them), texts of reports, and reports that meet conditions, on PostgreSQL. Aim: under 50 ms for what is typed.',
    columns: [
      ['what', 'looked for'],
      ['reports', 'reports'],
      ['hits', 'hits listed'],
      ['first', 'first time, ms'],
      ['milliseconds', 'ms'],
      ['most', 'ms at most'],
    ],
  },
  growth: {
    title: 'Growth.',
    explained:
      'Pages made anew, none kept, as the database grows. Aim: flat within 20 % for every page that lists no authorities.',
    columns: growthColumns,
    prepare: (rows) => rows.map((row) => ({ ...row, kind: row.lists ? 'yes' : '' })),
  },
  store: {
    title: 'Storing.',
    explained:
      'One release of 3 000 reports with checks across years, findings and rollups, beside COPY of the same rows into the same tables.',
    columns: [
      ['way', 'by'],
      ['rows', 'rows'],
      ['megabytes', 'MB'],
      ['release', 'release, s'],
      ['of which rollups', 'of which sums, s'],
      ['rowsPerSecond', 'rows a second'],
      ['COPY rowsPerSecond', 'COPY, rows a second'],
      ['ratio', 'ratio'],
    ],
  },
  start: {
    title: 'Start and memory.',
    explained: '`npm start`, built already, until its first page; memory of its process.',
    columns: ['way', 'first start, s', 'later start, s', 'at rest, MB', 'after load, MB', 'at most, MB'].map(
      (key): Column => [key, key],
    ),
  },
  bytes: {
    title: 'Bytes.',
    explained: 'Of pages, embed and images as they are sent, compressed.',
    columns: ['what', 'HTML KB', 'plain KB', 'script KB', 'CSS KB', 'file KB', 'drawn ms'].map(
      (key): Column => [key, key],
    ),
  },
  forms: {
    title: 'Forms of a chart.',
    explained:
      'Each form of every kind of chart, 20 authorities over five years: bytes compressed, and the time to make one once warm.',
    columns: [
      ['form', 'form'],
      ['kinds', 'kinds'],
      ['bytes', 'bytes, middle kind'],
      ['most', 'bytes, largest'],
      ['ms', 'ms, middle kind'],
      ['slowest', 'ms, slowest'],
    ],
    prepare: overKinds,
  },
  observable: {
    title: 'Beside Observable Framework.',
    explained: 'Bytes over the wire for the same figures, compressed, by kind.',
    columns: ['name', 'page', 'style', 'script', 'data', 'total', 'requests'].map((key): Column => [key, key]),
  },
  reading: {
    title: 'Reading.',
    explained: 'A file read into checked figures, beside the library alone on the same files.',
    columns: [
      ['type', 'file type'],
      ['readMs', 'read, ms'],
      ['openedMs', 'opened into grids, ms'],
      ['libraryMs', 'library alone, ms'],
      ['library', 'library'],
      ['ratioRead', 'ratio'],
      ['peakMegabytes', 'memory at most, MB'],
    ],
  },
  imports: {
    title: 'Imports.',
    explained: 'HTML reports into an embedded database in a folder: memory does not grow with them.',
    columns: [
      ['reports', 'reports'],
      ['reportsPerSecond', 'a second'],
      ['heapAfterFirstBatch', 'heap after the first batch, MB'],
      ['heapAfterLastBatch', 'after the last, MB'],
      ['peakWithDatabase', 'process with its database at most, MB'],
    ],
  },
};
