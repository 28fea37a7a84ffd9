import { applicants } from './requests.ts';
import type { Words } from './types.ts';

/** What one report states as left over and the next must begin with: before, and what was added and taken away. */
export interface Continuation {
  key: string;
  name: Words;
  /** Of the report for the year before. */
  before: string;
  /** Of the report for the year: added to and taken from what was there before. */
  added: string | null;
  taken: string | null;
  /** Of the report for the year: what it states itself. */
  after: string;
}

const carried: readonly Continuation[] = applicants.map(({ key, name }) => ({
  key,
  name,
  before: `requests.carried_out.${key}`,
  added: null,
  taken: null,
  after: `requests.carried_in.${key}`,
}));

const stock = (row: string, name: Words): Continuation => ({
  key: row,
  name,
  before: `${row}.in_force`,
  added: `${row}.issued`,
  taken: `${row}.repealed`,
  after: `${row}.in_force`,
});

/** Requests carried over in all seven columns, and documents in force: what must continue from year to year. */
export const continuations = {
  requests: { name: { zh: '结转的申请', en: 'Requests carried over' }, check: 'carry-continuity', links: carried },
  documents: {
    name: { zh: '现行有效的文件', en: 'Documents in force' },
    check: 'stock-continuity',
    links: [
      stock('rules', { zh: '规章', en: 'rules' }),
      stock('normative', { zh: '行政规范性文件', en: 'normative documents' }),
    ],
  },
} as const satisfies Record<string, { name: Words; check: string; links: readonly Continuation[] }>;

export type ContinuationKind = keyof typeof continuations;

/** The cells of the earlier and of the later report that a link reads. */
export const cellsOfLinks = (links: readonly Continuation[]) => ({
  before: [...new Set(links.map(({ before }) => before))],
  after: [...new Set(links.flatMap(({ added, taken, after }) => [added ?? [], taken ?? [], after].flat()))],
});

/** What a report should begin with and what it states; null as soon as one figure is absent. */
export const continued = (
  { before, added, taken, after }: Continuation,
  earlier: (cell: string) => number | null,
  later: (cell: string) => number | null,
): { expected: number; stated: number } | null => {
  const parts = [earlier(before), added === null ? 0 : later(added), taken === null ? 0 : later(taken), later(after)];
  const [start, plus, minus, stated] = parts;
  if (start == null || plus == null || minus == null || stated == null) return null;
  return { expected: start + plus - minus, stated };
};
