import type { ListName } from './fields.ts';
import type { ParameterName } from './parameters.ts';

export interface Endpoint {
  /** Under /api/v1; `{name}` is a parameter. A list also answers as CSV, with `.csv` at the end of its path. */
  path: string;
  summary: string;
  query: readonly ParameterName[];
  /** The fields of its rows; null for an answer of its own shape. */
  list: ListName | null;
  /** Reads the keys of a chart view too. */
  view?: true;
  /** Its cursor names the last row of the page before; elsewhere it counts rows. */
  keyset?: true;
  /** Says what may change without a release (verdicts, names, the newest release): never kept for ever. */
  moves?: true;
}

const paged = ['cursor', 'limit'] as const;

/** Every endpoint: one line of the interface, its description and its test. */
export const endpoints = {
  authorities: {
    path: '/authorities',
    summary: 'Governments and departments that report, by name, level or place',
    query: ['q', 'level', 'parent', ...paged, 'r'],
    list: 'authorities',
    moves: true,
  },
  measures: { path: '/measures', summary: 'Every measure with its definition', query: [], list: 'measures' },
  cells: { path: '/cells', summary: 'The code book: every cell of every edition', query: [], list: 'cells' },
  checks: {
    path: '/checks',
    summary: 'The register of checks, with what each found',
    query: ['r'],
    list: 'checks',
    moves: true,
  },
  reports: {
    path: '/reports',
    summary: 'Reports held, with dates, documents and checks',
    query: ['d', 'y', 'year', 'level', 'parent', ...paged, 'r'],
    list: 'reports',
    keyset: true,
  },
  report: {
    path: '/reports/{code}/{year}',
    summary: 'One report, whole: every printed figure with its raw text, state and place, and the findings',
    query: ['r'],
    list: null,
    moves: true,
  },
  observations: {
    path: '/observations/{measure}',
    summary: 'A measure of all authorities that have it, by year and code',
    query: ['d', 'y', 'level', 'parent', ...paged, 'r'],
    list: 'observations',
    keyset: true,
  },
  findings: {
    path: '/findings',
    summary: 'What does not add up, newest years first',
    query: ['check', 'd', 'year', ...paged, 'r'],
    list: 'findings',
    moves: true,
  },
  releases: { path: '/releases', summary: 'Every release of the figures, newest first', query: [], list: 'releases' },
  changes: {
    path: '/releases/{r}/changes',
    summary: 'Which figures a release added or changed, from what to what',
    query: [...paged],
    list: 'changes',
  },
  revisions: {
    path: '/views/{measure}/revisions',
    summary: 'Which figures of a frozen chart view were revised since',
    query: [],
    list: 'revisions',
    view: true,
    moves: true,
  },
  number: {
    path: '/numbers/{measure}/{code}/{year}',
    summary: 'One number to check: its numerator and denominator with their cells, document, revisions and citation',
    query: ['r'],
    list: null,
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
export const endpointOf = (name: EndpointName): Endpoint => endpoints[name];
export const endpointNames = Object.keys(endpoints) as readonly EndpointName[];
