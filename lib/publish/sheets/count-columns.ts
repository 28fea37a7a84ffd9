import type { CountedYear } from '../../queries/counted-years.ts';
import { checkViewWords } from '../../text/checks.ts';
import { coverageStateWords } from '../../text/coverage.ts';
import type { SheetColumn } from '../sheet.ts';
import { reportColumns } from './authority-columns.ts';

const same = (words: { zh: string; en: string }) => ({ name: words, about: words });

/** The columns of counts: which report, whether it is held, how many findings. */
export const countColumns: readonly SheetColumn<CountedYear>[] = [
  ...reportColumns<CountedYear>(),
  { key: 'state', ...same(checkViewWords.state), value: ({ state }, lang) => coverageStateWords[state][lang] },
  { key: 'findings', ...same(checkViewWords.findingCount), value: ({ findings }) => findings },
];
