import { benchBytes } from './bytes.ts';
import { benchForms } from './forms.ts';
import { benchGrowth } from './growth.ts';
import { benchObservable } from './observable.ts';
import { benchPages } from './pages.ts';
import { benchQueries } from './queries.ts';
import { benchImport, benchReading } from './reading.ts';
import type { Row } from './results.ts';
import { benchSearch } from './search.ts';
import { benchStart } from './start.ts';
import { benchStore } from './store.ts';

/** One thing that is measured, as it stands in the results and above its table. */
interface Section {
  name: string;
  title: string;
  measure: (sizes: readonly number[]) => Promise<Row[]>;
}

export const sections: readonly Section[] = [
  {
    name: 'pages',
    title:
      'Kept pages beside the same bytes as a static file (sirv, and nginx where there is one), 10 connections; processor time of each server per answer; p99 in ms at one connection',
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
    name: 'search',
    title: 'Names, texts and conditions looked for on PostgreSQL; ms (texts at the national scale only)',
    measure: benchSearch,
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
