import type { AgainstBelow } from '../../queries/checks-sums.ts';
import { checkColumnWords, checkViewWords, sumsWords } from '../../text/checks.ts';
import type { SheetColumn } from '../sheet.ts';
import { reportColumns, reportLink } from './authority-columns.ts';

const words = (zh: string, en: string) => ({ name: { zh, en }, about: { zh, en } });
const same = (each: { zh: string; en: string }) => ({ name: each, about: each });

/** A government's figure beside the sum below it; what cannot be told is empty. */
export const sumsColumns = (origin: string, cell: string): readonly SheetColumn<AgainstBelow>[] => [
  ...reportColumns<AgainstBelow>(),
  { key: 'cell', ...same(checkColumnWords.at), value: () => cell, width: 24 },
  { key: 'stated', ...same(sumsWords.stated), value: ({ stated }) => stated },
  { key: 'below', ...same(sumsWords.below), value: ({ governments }) => governments.sum },
  { key: 'below_held', ...words('下级收录数', 'Governments held'), value: ({ governments }) => governments.n },
  { key: 'below_of', ...words('下级应有数', 'Governments in all'), value: ({ governments }) => governments.of },
  {
    key: 'difference',
    ...same(checkViewWords.difference),
    value: ({ stated, governments }) => (governments.sum === null ? null : stated - governments.sum),
  },
  { key: 'departments', ...same(sumsWords.departments), value: ({ departments }) => departments.sum },
  { key: 'departments_held', ...words('部门收录数', 'Departments held'), value: ({ departments }) => departments.n },
  {
    key: 'unexplained',
    ...same(sumsWords.rest),
    value: ({ stated, governments, departments }) =>
      governments.n < governments.of || governments.sum === null
        ? null
        : stated - governments.sum - (departments.sum ?? 0),
  },
  reportLink(origin, () => cell),
  { key: 'source', ...same(checkColumnWords.source), value: ({ sourceUrl }) => sourceUrl, width: 40 },
];
