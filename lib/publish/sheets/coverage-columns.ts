import type { CoverageYear } from '../../queries/coverage-rows.ts';
import { levelWords } from '../../text/authority.ts';
import { coverageStateWords, coverageViewWords } from '../../text/coverage.ts';
import { columnWords } from '../../text/publish.ts';
import type { SheetColumn } from '../sheet.ts';
import { reportColumns } from './authority-columns.ts';

const same = (words: { zh: string; en: string }) => ({ name: words, about: words });

/** A report known by its text alone has no tables to check: not 0, but nothing. */
const checksOf = ({ state, checks }: CoverageYear) => (state === 'complete' ? checks : null);

/** What is known of each authority's year; what is not known is empty. */
export const coverageColumns: readonly SheetColumn<CoverageYear>[] = [
  ...reportColumns<CoverageYear>(),
  { key: 'level', ...same(coverageViewWords.level), value: ({ authority }, lang) => levelWords[authority.level][lang] },
  { key: 'state', ...same(coverageViewWords.state), value: ({ state }, lang) => coverageStateWords[state][lang] },
  { key: 'published_on', ...same(coverageViewWords.published), value: ({ publishedOn }) => publishedOn },
  { key: 'deadline_days', ...same(coverageViewWords.days), value: ({ deadlineDays }) => deadlineDays },
  { key: 'media_type', ...same(coverageViewWords.fileType), value: ({ mediaType }) => mediaType },
  { key: 'edition', ...same(coverageViewWords.edition), value: ({ edition }) => edition },
  {
    key: 'retrieved_on',
    ...same(coverageViewWords.read),
    value: ({ retrievedAt }) => retrievedAt?.slice(0, 10) ?? null,
  },
  { key: 'checks_passed', ...same(coverageViewWords.passed), value: (row) => checksOf(row)?.passed ?? null },
  { key: 'checks_failed', ...same(coverageViewWords.failed), value: (row) => checksOf(row)?.failed ?? null },
  { key: 'source', ...columnWords.source, value: ({ sourceUrl }) => sourceUrl, width: 40 },
];
