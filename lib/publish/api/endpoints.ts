import type { Words } from '../../form/types.ts';
import { endpointWords } from '../../text/api.ts';
import type { ListName } from './fields.ts';
import type { ParameterName } from './parameters.ts';

export interface Endpoint {
  /** Under /api/v1; `{name}` is a parameter. A list also answers as CSV, with `.csv` at the end of its path. */
  path: string;
  summary: Words;
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
    summary: endpointWords.authorities,
    query: ['q', 'level', 'parent', ...paged, 'r'],
    list: 'authorities',
    moves: true,
  },
  measures: { path: '/measures', summary: endpointWords.measures, query: [], list: 'measures' },
  cells: { path: '/cells', summary: endpointWords.cells, query: [], list: 'cells' },
  checks: {
    path: '/checks',
    summary: endpointWords.checks,
    query: ['r'],
    list: 'checks',
    moves: true,
  },
  reports: {
    path: '/reports',
    summary: endpointWords.reports,
    query: ['d', 'y', 'year', 'level', 'parent', ...paged, 'r'],
    list: 'reports',
    keyset: true,
  },
  report: {
    path: '/reports/{code}/{year}',
    summary: endpointWords.report,
    query: ['r'],
    list: null,
    moves: true,
  },
  observations: {
    path: '/observations/{measure}',
    summary: endpointWords.observations,
    query: ['d', 'y', 'level', 'parent', ...paged, 'r'],
    list: 'observations',
    keyset: true,
  },
  findings: {
    path: '/findings',
    summary: endpointWords.findings,
    query: ['check', 'd', 'year', ...paged, 'r'],
    list: 'findings',
    moves: true,
  },
  releases: { path: '/releases', summary: endpointWords.releases, query: [], list: 'releases' },
  changes: {
    path: '/releases/{r}/changes',
    summary: endpointWords.changes,
    query: [...paged],
    list: 'changes',
  },
  revisions: {
    path: '/views/{measure}/revisions',
    summary: endpointWords.revisions,
    query: [],
    list: 'revisions',
    view: true,
    moves: true,
  },
  number: {
    path: '/numbers/{measure}/{code}/{year}',
    summary: endpointWords.number,
    query: ['r'],
    list: null,
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;

/** An endpoint by its name. */
export const endpointOf = (name: EndpointName): Endpoint => endpoints[name];
export const endpointNames = Object.keys(endpoints) as readonly EndpointName[];
