import { type Continuation, continued } from '../../form/continuity.ts';
import { type State, states } from '../../form/figure.ts';
import type { Continued } from '../../queries/checks-continuity.ts';
import { checkColumnWords, checkViewWords, continuityWords } from '../../text/checks.ts';
import type { SheetColumn } from '../sheet.ts';
import { reportColumns, reportLink } from './authority-columns.ts';

/** One column or stock of one pair of reports. */
export interface ContinuedRow extends Continued {
  link: Continuation;
}

/** A pair of reports as rows: one for each of the seven columns, or each stock. */
export const continuedRows = (pairs: readonly Continued[], links: readonly Continuation[]): ContinuedRow[] =>
  pairs.flatMap((pair) => links.map((link) => ({ ...pair, link })));

const same = (words: { zh: string; en: string }) => ({ name: words, about: words });
const before = ({ before: figures, link }: ContinuedRow) => figures[link.before];
const later = ({ after }: ContinuedRow, cell: string | null) => (cell === null ? undefined : after[cell]);

const resultOf = (row: ContinuedRow) =>
  continued(
    row.link,
    (cell) => row.before[cell]?.value ?? null,
    (cell) => row.after[cell]?.value ?? null,
  );

const stateName = (figure: { state: State } | undefined, lang: 'zh' | 'en') =>
  figure ? states[figure.state].name[lang] : null;

const stateWords = (words: { zh: string; en: string }) => ({
  zh: `${words.zh}（状态）`,
  en: `${words.en}: state`,
});

/** What one report leaves and the next begins with; empty where a figure is absent, and the state says why. */
export const continuityColumns = (origin: string): readonly SheetColumn<ContinuedRow>[] => [
  ...reportColumns<ContinuedRow>(),
  { key: 'column', ...same(checkColumnWords.key), value: ({ link }, lang) => link.name[lang] },
  { key: 'before', ...same(continuityWords.before), value: (row) => before(row)?.value ?? null },
  {
    key: 'before_state',
    ...same(stateWords(continuityWords.before)),
    value: (row, lang) => stateName(before(row), lang),
  },
  { key: 'added', ...same(continuityWords.added), value: (row) => later(row, row.link.added)?.value ?? null },
  { key: 'taken', ...same(continuityWords.taken), value: (row) => later(row, row.link.taken)?.value ?? null },
  { key: 'expected', ...same(continuityWords.expected), value: (row) => resultOf(row)?.expected ?? null },
  { key: 'after', ...same(continuityWords.after), value: (row) => later(row, row.link.after)?.value ?? null },
  {
    key: 'after_state',
    ...same(stateWords(continuityWords.after)),
    value: (row, lang) => stateName(later(row, row.link.after), lang),
  },
  {
    key: 'difference',
    ...same(checkViewWords.difference),
    value: (row) => {
      const result = resultOf(row);
      return result && result.stated - result.expected;
    },
  },
  reportLink(origin, ({ link }) => link.after),
  { key: 'source', ...same(checkColumnWords.source), value: ({ source }) => source, width: 40 },
  {
    key: 'source_before',
    ...same(checkColumnWords.sourceBefore),
    value: ({ sourceBefore }) => sourceBefore,
    width: 40,
  },
];
