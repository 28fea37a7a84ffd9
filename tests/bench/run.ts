import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { benchBytes } from './bytes.ts';
import { benchForms } from './forms.ts';
import { benchGrowth } from './growth.ts';
import { benchObservable } from './observable.ts';
import { benchPages } from './pages.ts';
import { benchQueries } from './queries.ts';
import { benchImport, benchReading } from './reading.ts';
import { benchStart } from './start.ts';
import { benchStore } from './store.ts';

type Row = Record<string, unknown>;

/** One thing that is measured, as it stands in the results and above its table. */
interface Section {
  name: string;
  title: string;
  measure: (sizes: readonly number[]) => Promise<Row[]>;
}

const sections: readonly Section[] = [
  {
    name: 'pages',
    title:
      'Kept pages beside the same bytes as a static file (sirv), 10 connections; processor time of each server per answer; p99 in ms at one connection',
    measure: benchPages,
  },
  {
    name: 'reading',
    title:
      'Files read beside the library alone on the same files, ms a file; opened: into grids, read: into figures and findings.\n' +
      'A DOC is opened in under a millisecond: what a report takes beside it is finding 226 cells and checking them.',
    measure: benchReading,
  },
  {
    name: 'forms',
    title: 'Every kind of chart in every form, 20 authorities over five years: bytes, and the median in ms once warm',
    measure: benchForms,
  },
  {
    name: 'observable',
    title:
      'Bytes over the wire beside the page that Observable Framework builds of the same figures; compressed, by kind',
    measure: benchObservable,
  },
  {
    name: 'queries',
    title:
      'Queries of the pages on PostgreSQL beside DuckDB over the same figures; ms, and DuckDB ms over ours (GONGKAI_BENCH_FULL=1: a million reports too)',
    measure: benchQueries,
  },
  {
    name: 'growth',
    title: 'Pages made anew as the database grows: ms and KB, and the largest against the smallest',
    measure: benchGrowth,
  },
  {
    name: 'store',
    title: 'A release of 3 000 reports beside COPY of the rows that it wrote; seconds, and COPY seconds over ours',
    measure: benchStore,
  },
  { name: 'start', title: 'Start, and memory of the process, for each way to Postgres', measure: benchStart },
  { name: 'bytes', title: 'Bytes of pages, embed and images as they are sent', measure: benchBytes },
  {
    name: 'imports',
    title: 'HTML reports imported into an embedded database in a folder; heaps in MB',
    measure: benchImport,
  },
];

const rounded = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value,
    ]),
  );

const file = '.results/bench.json';
const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length };

const keep = (name: string, rows: Row[]) => {
  mkdirSync('.results', { recursive: true });
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const made = { ...before, on: new Date().toISOString().slice(0, 10), machine, [name]: rows };
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
};

// npm run bench measures everything; -- reading only what is named; -- imports 500 2000 10000 in these sizes.
const asked = process.argv.slice(2);
const sizes = asked.map(Number).filter(Number.isInteger);
const named = asked.filter((each) => !Number.isInteger(Number(each)));
for (const { name, title, measure } of sections.filter((each) => named.length === 0 || named.includes(each.name))) {
  const rows = (await measure(sizes)).map(rounded);
  console.log(title);
  console.table(rows);
  keep(name, rows);
}
