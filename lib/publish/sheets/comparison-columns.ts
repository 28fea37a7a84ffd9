import { type Evaluation, hasNoCases } from '../../form/evaluate.ts';
import { states } from '../../form/figure.ts';
import type { Measure } from '../../form/measure-types.ts';
import type { PeerMedian } from '../../queries/peer-medians.ts';
import type { AuthorityName, Observation } from '../../queries/view-data.ts';
import { compareWords } from '../../text/compare.ts';
import { columnWords, publishWords } from '../../text/publish.ts';
import type { SheetColumn } from '../sheet.ts';
import { unitCode } from '../units.ts';
import { reportColumns, reportLink } from './authority-columns.ts';

/** One measure of one authority in one year; without a report there is no evaluation. */
export interface ComparisonRow {
  authority: AuthorityName;
  year: number;
  measure: Measure;
  report: Observation | null;
  evaluation: Evaluation | null;
  /** Of the report that the page shows; null for its other years. */
  peers: PeerMedian | null;
}

type Column = SheetColumn<ComparisonRow>;

const stateOf: Column['value'] = ({ evaluation }, lang) => {
  if (!evaluation) return states['not-published'].name[lang];
  return (hasNoCases(evaluation) ? publishWords.noCases : states[evaluation.state].name)[lang];
};

const failed = ({ report, evaluation }: ComparisonRow): string | null =>
  [
    ...new Set((report?.doubts ?? []).filter(({ cell }) => evaluation?.cells.includes(cell)).map(({ check }) => check)),
  ].join(' ') || null;

const peer = (name: { zh: string; en: string }) => ({ name, about: compareWords.peerAbout });

/** A comparison, long: every authority, measure and year on a row of its own. */
export const comparisonColumns = (origin: string): readonly Column[] => [
  ...reportColumns<ComparisonRow>(),
  { key: 'measure', ...columnWords.series, value: ({ measure }) => measure.code },
  { key: 'measure_name', ...columnWords.series_name, value: ({ measure }, lang) => measure.name[lang], width: 26 },
  { key: 'value', ...columnWords.value, value: ({ evaluation }) => evaluation?.value ?? null },
  {
    key: 'unit',
    ...columnWords.unit,
    value: ({ measure }) => unitCode(measure, measure.kind === 'rate' ? 'rate' : 'n'),
  },
  { key: 'numerator', ...columnWords.numerator, value: ({ evaluation }) => evaluation?.numerator ?? null },
  { key: 'denominator', ...columnWords.denominator, value: ({ evaluation }) => evaluation?.denominator ?? null },
  { key: 'state', ...columnWords.state, value: stateOf, width: 18 },
  { key: 'checks_failed', ...columnWords.checks_failed, value: failed },
  { key: 'low', ...columnWords.low, value: ({ evaluation }) => evaluation?.interval?.[0] ?? null },
  { key: 'high', ...columnWords.high, value: ({ evaluation }) => evaluation?.interval?.[1] ?? null },
  { key: 'range_low', ...columnWords.range_low, value: ({ evaluation }) => evaluation?.range?.[0] ?? null },
  { key: 'range_high', ...columnWords.range_high, value: ({ evaluation }) => evaluation?.range?.[1] ?? null },
  {
    key: 'small',
    ...columnWords.small,
    value: ({ evaluation }, lang) => (evaluation?.small ? publishWords.yes[lang] : null),
  },
  { key: 'peer_median', ...peer(compareWords.peerMedian), value: ({ peers }) => peers?.median ?? null },
  { key: 'peers', ...peer(compareWords.peerCount), value: ({ peers }) => peers?.n ?? null },
  {
    key: 'difference',
    ...peer(compareWords.difference),
    value: ({ evaluation, peers }) =>
      evaluation?.value == null || peers?.median == null ? null : evaluation.value - peers.median,
  },
  reportLink(origin, ({ evaluation }) => evaluation?.cells[0]),
  { key: 'source', ...columnWords.source, value: ({ report }) => report?.sourceUrl ?? null, width: 40 },
];
