import { hasNoCases, lacksPopulation } from '../form/evaluate.ts';
import { states } from '../form/figure.ts';
import type { Measure } from '../form/measure-types.ts';
import { measureByCode } from '../form/measures.ts';
import type { Words } from '../form/types.ts';
import { columnWords, publishWords, sourceStateWords } from '../text/publish.ts';
import { absolute } from '../view/addresses.ts';
import { unitsOf } from '../view/choices.ts';
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

type Stated = Pick<DataRow['point'], 'value' | 'numerator' | 'denominator' | 'state'>;

/** A rate may be absent though its figures are there; that has a word of its own. */
const stateOf = (point: Stated, measure: Measure, { words, head }: Sheet): string => {
  const derived = hasNoCases(point) ? 'no-cases' : lacksPopulation(measure, point) ? 'no-population' : null;
  if (head === 'id') return derived ?? point.state;
  if (derived) return words(derived === 'no-cases' ? publishWords.noCases : publishWords.noPopulation);
  return words(states[point.state].name);
};

/** The measure across of a scatter of two: its columns are in the files of such views alone. */
const acrossOf = (view: DrawnView): Measure | null =>
  measureByCode((view.all ?? view).model.across?.code ?? '') ?? null;

const acrossUnit = (view: DrawnView): string | null => {
  const across = acrossOf(view);
  return across && unitCode(across, unitsOf(across)[0] ?? 'n');
};

const acrossState: Write = ({ point: { other } }, sheet) => {
  const across = acrossOf(sheet.view);
  return other && across ? stateOf(other, across, sheet) : null;
};

/** Why there is an address or none: an empty cell alone does not tell. */
const sourceState = ({ point }: DataRow): keyof typeof sourceStateWords => {
  if (point.sourceUrl !== null) return 'known';
  if (point.sum) return 'several';
  return point.state === 'not-published' || point.state === 'not-in-force' ? 'no-report' : 'unknown';
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
  state: ({ point }, sheet) => stateOf(point, sheet.view.measure, sheet),
  across_measure: (_, { view }) => acrossOf(view)?.code ?? null,
  across_value: ({ point }) => point.other?.value ?? null,
  across_unit: (_, { view }) => acrossUnit(view),
  across_numerator: ({ point }) => point.other?.numerator ?? null,
  across_denominator: ({ point }) => point.other?.denominator ?? null,
  across_state: acrossState,
  across_cells: ({ point }) => point.other?.cells.join(' ') || null,
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
  source_state: (row, { words, head }) => {
    const state = sourceState(row);
    return head === 'id' ? state : words(sourceStateWords[state]);
  },
  release: (_, { view }) => view.data.release.id,
  data: (_, { view, words, head }) => {
    const synthetic = view.data.synthetic;
    if (head === 'id') return synthetic ? 'synthetic' : 'published';
    return words(synthetic ? publishWords.synthetic : publishWords.published);
  },
  view: (_, { frozen }) => frozen,
  licence: () => 'CC BY 4.0',
};

const all = Object.keys(write) as readonly ColumnKey[];

/** The columns of a view's files. */
export const columnKeysOf = (view: DrawnView): readonly ColumnKey[] =>
  acrossOf(view) ? all : all.filter((key) => !key.startsWith('across_'));

const sheetOf = (view: DrawnView): Sheet => {
  const { head } = view.output;
  const lang = head === 'id' ? view.lang : head;
  return { view, frozen: frozenLink(view), words: (words) => words[lang], head };
};

/** The head of the columns in the language or as the codes that the reader asked for. */
export const headOf = (view: DrawnView): string[] => {
  const { head } = view.output;
  return columnKeysOf(view).map((key) => (head === 'id' ? key : columnWords[key].name[head]));
};

/** The rows of a view one by one, each a list of values in the order of its columns. */
export function* rowValuesOf(view: DrawnView): Generator<Value[]> {
  const [sheet, keys] = [sheetOf(view), columnKeysOf(view)];
  for (const row of rowsOf(view)) yield keys.map((key) => write[key](row, sheet));
}

/** All rows of a view at once. */
export const valuesOf = (view: DrawnView): Value[][] => [...rowValuesOf(view)];
