import { hasNoCases } from '../form/evaluate.ts';
import { states } from '../form/figure.ts';
import type { Words } from '../form/types.ts';
import { columnWords, publishWords } from '../text/publish.ts';
import { absolute } from '../view/addresses.ts';
import type { OutputSpec } from '../view/spec.ts';
import { type DrawnView, frozenLink } from './drawn-view.ts';
import { type DataRow, rowsOf } from './rows.ts';
import { unitCode } from './units.ts';

/** What stands in a file: text, a number as it is, or nothing. */
export type Value = string | number | null;
export type ColumnKey = keyof typeof columnWords;

interface Sheet {
  view: DrawnView;
  frozen: string;
  words: (words: Words) => string;
  head: OutputSpec['head'];
}

type Write = (row: DataRow, sheet: Sheet) => Value;

const stateOf: Write = ({ point }, { words, head }) => {
  if (head === 'id') return hasNoCases(point) ? 'no-cases' : point.state;
  return words(hasNoCases(point) ? publishWords.noCases : states[point.state].name);
};

/** Every column of a view's rows: one line each, in the order of the file. */
const write: Record<ColumnKey, Write> = {
  authority: ({ point }) => point.authority,
  name: ({ authority }, { words }) => words(authority),
  year: ({ point }) => point.year,
  series: ({ series }) => series,
  series_name: ({ seriesName }) => seriesName,
  value: ({ point }) => point.value,
  unit: (_, { view }) => unitCode(view.measure, view.model.unit),
  numerator: ({ point }) => point.numerator,
  denominator: ({ point }) => point.denominator,
  state: stateOf,
  checks_failed: ({ checksFailed }) => checksFailed.join(' ') || null,
  low: ({ point }) => point.interval?.[0] ?? null,
  high: ({ point }) => point.interval?.[1] ?? null,
  range_low: ({ point }) => point.range?.[0] ?? null,
  range_high: ({ point }) => point.range?.[1] ?? null,
  small: ({ point }, { words, head }) => (point.small ? (head === 'id' ? 'small' : words(publishWords.yes)) : null),
  rank: ({ point }) => point.rank?.place ?? null,
  reporting: ({ point }) => point.sum?.reporting ?? null,
  of: ({ point }) => point.sum?.of ?? null,
  cells: ({ point }) => point.cells.join(' ') || null,
  report: ({ point }, { view }) => (point.href ? absolute(view.origin, point.href) : null),
  source: ({ point }) => point.sourceUrl,
  release: (_, { view }) => view.data.release.id,
  data: (_, { view, words, head }) => {
    const synthetic = view.data.synthetic;
    if (head === 'id') return synthetic ? 'synthetic' : 'published';
    return words(synthetic ? publishWords.synthetic : publishWords.published);
  },
  view: (_, { frozen }) => frozen,
  licence: () => 'CC BY 4.0',
};

export const columnKeys = Object.keys(write) as readonly ColumnKey[];

const sheetOf = (view: DrawnView): Sheet => {
  const { head } = view.output;
  const lang = head === 'id' ? view.lang : head;
  return { view, frozen: frozenLink(view), words: (words) => words[lang], head };
};

/** The head of the columns in the language or as the codes that the reader asked for. */
export const headOf = ({ output }: DrawnView): string[] =>
  columnKeys.map((key) => (output.head === 'id' ? key : columnWords[key].name[output.head]));

/** The rows of a view, each a list of values in the order of `columnKeys`. */
export const valuesOf = (view: DrawnView): Value[][] => {
  const sheet = sheetOf(view);
  return rowsOf(view).map((row) => columnKeys.map((key) => write[key](row, sheet)));
};
