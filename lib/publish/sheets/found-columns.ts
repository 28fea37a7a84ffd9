import { hasNoCases } from '../../form/evaluate.ts';
import { states } from '../../form/figure.ts';
import type { Measure } from '../../form/measure-types.ts';
import type { FoundReport } from '../../queries/find.ts';
import { findWords } from '../../text/find.ts';
import { columnWords, publishWords } from '../../text/publish.ts';
import type { SheetColumn } from '../sheet.ts';
import { reportColumns, reportLink } from './authority-columns.ts';

type Valued = FoundReport['values'][number];

/** What is said of each measure: the value as computed, its base, where it comes from, how sure it is. */
const parts: readonly {
  key: string;
  words: { name: { zh: string; en: string }; about: { zh: string; en: string } };
  value: (each: Valued, lang: 'zh' | 'en') => string | number | null;
}[] = [
  { key: '', words: columnWords.value, value: ({ evaluation }) => evaluation.value },
  { key: '_numerator', words: columnWords.numerator, value: ({ evaluation }) => evaluation.numerator },
  { key: '_denominator', words: columnWords.denominator, value: ({ evaluation }) => evaluation.denominator },
  {
    key: '_state',
    words: columnWords.state,
    value: ({ evaluation }, lang) =>
      (hasNoCases(evaluation) ? publishWords.noCases : states[evaluation.state].name)[lang],
  },
  { key: '_low', words: columnWords.low, value: ({ evaluation }) => evaluation.interval?.[0] ?? null },
  { key: '_high', words: columnWords.high, value: ({ evaluation }) => evaluation.interval?.[1] ?? null },
  { key: '_range_low', words: columnWords.range_low, value: ({ evaluation }) => evaluation.range?.[0] ?? null },
  { key: '_range_high', words: columnWords.range_high, value: ({ evaluation }) => evaluation.range?.[1] ?? null },
];

const columnsOf = (measure: Measure, at: number): SheetColumn<FoundReport>[] =>
  parts.map(({ key, words, value }) => ({
    key: `${measure.code}${key}`,
    name: {
      zh: key ? `${measure.name.zh}：${words.name.zh}` : measure.name.zh,
      en: key ? `${measure.name.en}: ${words.name.en}` : measure.name.en,
    },
    about: words.about,
    value: ({ values }, lang) => {
      const each = values[at];
      return each ? value(each, lang) : null;
    },
  }));

/** Found reports: each measure of the conditions with its base, state, interval and range. */
export const foundColumns = (origin: string, measures: readonly Measure[]): readonly SheetColumn<FoundReport>[] => [
  ...reportColumns<FoundReport>(),
  ...measures.flatMap(columnsOf),
  {
    key: 'checks_failed',
    name: findWords.failed,
    about: findWords.failed,
    value: ({ report }) => report.facts['@checks.failed'] ?? null,
  },
  reportLink(origin, ({ values }) => values[0]?.evaluation.cells[0]),
  { key: 'source', ...columnWords.source, value: ({ report }) => report.sourceUrl, width: 40 },
];
