import { cellByCode } from './cells.ts';
import { type State, states } from './figure.ts';
import type { Measure, Part, Sum } from './measure-types.ts';
import { bareTerm, sumOfMeasure, waysToSum } from './terms.ts';
import type { EditionId } from './types.ts';
import { wilson } from './wilson.ts';

/** A measure (or one part of it) of one report, with everything a reader may ask of the number. */
export interface Evaluation {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Of the figures used, or why there is no value. A rate of 0 cases is absent with the state of its figures. */
  state: State;
  /** The denominator is below the measure's threshold. */
  small: boolean;
  /** 95 % Wilson interval of a share. */
  interval: readonly [number, number] | null;
  /** Lowest and highest value when a failed sum is read from its other side. */
  range: readonly [number, number] | null;
  /** The cells it came from, those of the numerator first. */
  cells: readonly string[];
}

interface Doubt {
  cell: string;
  other: number;
}

/** What of a report is needed here; an Observation of lib/queries has it all. */
export interface Observed {
  edition: EditionId;
  coverage: 'complete' | 'narrative';
  figures: Readonly<Record<string, { value: number | null; state: State }>>;
  facts: Readonly<Record<string, number | null>>;
  doubts: readonly Doubt[];
}

interface Added {
  value: number | null;
  state: State;
  cells: readonly string[];
}

/** What tells a reader most, first: of several absent figures the first kind names the gap. */
const tellingAbsence: readonly State[] = [
  'not-in-force',
  'not-asked',
  'not-published',
  'not-collected',
  'unreadable',
  'ambiguous',
  'split',
  'not-printed',
  'slash',
  'dash',
  'blank',
];
const tellingPresence: readonly State[] = ['narrative', 'inferred', 'converted', 'noted', 'printed'];

const mostTelling = (found: readonly State[], order: readonly State[]): State =>
  order.find((state) => found.includes(state)) ?? found[0] ?? 'not-printed';

/** A sum of figures is absent as soon as one of them is. */
const combine = (parts: readonly Added[]): Added => {
  const absent = parts.filter((part) => part.value === null);
  const found = parts.map((part) => part.state);
  return {
    value: absent.length ? null : parts.reduce((sum, part) => sum + (part.value ?? 0), 0),
    state: absent.length
      ? mostTelling(
          absent.map((part) => part.state),
          tellingAbsence,
        )
      : mostTelling(found, tellingPresence),
    cells: parts.flatMap((part) => part.cells),
  };
};

const factOf = (observation: Observed, fact: string): Added => {
  const value = observation.facts[fact] ?? null;
  return { value, state: value === null ? 'not-collected' : 'printed', cells: [] };
};

const missingState = (observation: Observed, code: string): State => {
  const asked = cellByCode(code)?.editions.includes(observation.edition);
  if (!asked) return 'not-asked';
  return observation.coverage === 'narrative' ? 'not-collected' : 'not-printed';
};

const cellOf = (observation: Observed, code: string): Added => {
  const figure = observation.figures[code];
  if (!figure) return { value: null, state: missingState(observation, code), cells: [code] };
  const unasked = figure.value === null && missingState(observation, code) === 'not-asked';
  const state = unasked && figure.state !== 'not-in-force' ? 'not-asked' : figure.state;
  return { value: figure.value, state, cells: [code] };
};

const positive = (observation: Observed, term: string): Added => {
  if (term.startsWith('@')) return factOf(observation, term);
  const ways = waysToSum(term).map((way) => combine(way.map((code) => cellOf(observation, code))));
  const complete = ways.find((way) => way.value !== null);
  // The first way that the edition asks explains the gap best.
  return complete ?? ways.find((way) => way.state !== 'not-asked') ?? (ways[0] as Added);
};

const termOf = (observation: Observed, term: string): Added => {
  const added = positive(observation, bareTerm(term));
  const away = term.startsWith('-') && added.value !== null;
  return away ? { ...added, value: -(added.value ?? 0) } : added;
};

const sumOf = (observation: Observed, sum: Sum | undefined): Added =>
  sum ? combine(sum.map((term) => termOf(observation, term))) : { value: null, state: 'not-asked', cells: [] };

/** The sums that a value is made of: of the measure itself, or of one part of it against the whole. */
const sumsOf = (measure: Measure, observation: Observed, part?: Part): { above?: Sum; below?: Sum } => {
  const whole = sumOfMeasure(measure, observation.edition);
  if (!part) return { above: whole, below: measure.denominator };
  return { above: partSum(part, whole), below: measure.denominator ?? whole };
};

const partSum = (part: Part, whole: Sum | undefined): Sum | undefined =>
  part.sum.some((term) => term.startsWith('*'))
    ? whole?.flatMap((row) => part.sum.map((term) => term.replace('*', row)))
    : part.sum;

const ratioOf = (measure: Measure, above: number | null, below: number | null): number | null => {
  if (above === null) return null;
  if (!measure.denominator) return above;
  return below === null || below <= 0 ? null : (above / below) * (measure.scale ?? 1);
};

type Numbers = Pick<Evaluation, 'value' | 'numerator' | 'denominator' | 'state' | 'cells'>;

const numbersOf = (measure: Measure, observation: Observed, part?: Part): Numbers => {
  const { above, below } = sumsOf(measure, observation, part);
  const numerator = sumOf(observation, above);
  const denominator = below ? sumOf(observation, below) : null;
  const used = measure.denominator && denominator ? combine([numerator, denominator]) : numerator;
  return {
    value: ratioOf(measure, numerator.value, denominator?.value ?? null),
    numerator: numerator.value,
    denominator: denominator?.value ?? null,
    state: used.state,
    cells: [...new Set([...numerator.cells, ...(denominator?.cells ?? [])])],
  };
};

/** More doubts than this at once are left out of the combinations: their range would say nothing. */
const mostDoubts = 6;

const printed = { value: null, state: 'printed' } as const;

const readFrom = (observation: Observed, doubts: readonly Doubt[]): Observed => ({
  ...observation,
  figures: {
    ...observation.figures,
    ...Object.fromEntries(
      doubts.map((doubt) => [doubt.cell, { ...(observation.figures[doubt.cell] ?? printed), value: doubt.other }]),
    ),
  },
});

/** Every subset: each doubt is read from the printed cell or from the other side. */
const choices = (doubts: readonly Doubt[]): Doubt[][] =>
  Array.from({ length: 2 ** doubts.length }, (_, bits) => doubts.filter((__, at) => bits & (1 << at)));

const rangeOf = (measure: Measure, observation: Observed, numbers: Numbers, part?: Part): Evaluation['range'] => {
  const doubts = observation.doubts.filter((doubt) => numbers.cells.includes(doubt.cell)).slice(0, mostDoubts);
  if (!doubts.length || numbers.value === null) return null;
  const values = choices(doubts)
    .map((chosen) => numbersOf(measure, readFrom(observation, chosen), part).value)
    .filter((value) => value !== null);
  return [Math.min(...values), Math.max(...values)];
};

const intervalOf = (measure: Measure, { value, numerator, denominator }: Numbers): Evaluation['interval'] => {
  if (!measure.interval || value === null || numerator === null || denominator === null) return null;
  return numerator < 0 || numerator > denominator ? null : wilson(numerator, denominator);
};

/** One measure of one report. Absent is never zero: a value exists only where every figure it needs does. */
export const evaluate = (measure: Measure, observation: Observed, part?: Part): Evaluation => {
  const numbers = numbersOf(measure, observation, part);
  const { value, denominator } = numbers;
  return {
    ...numbers,
    small: value !== null && denominator !== null && denominator < (measure.smallBelow ?? 0),
    interval: part ? null : intervalOf(measure, numbers),
    range: rangeOf(measure, observation, numbers, part),
  };
};

/** There are figures, but nothing to divide by: no rate, and not 0. */
export const hasNoCases = (point: Pick<Evaluation, 'value' | 'denominator' | 'state'>): boolean =>
  point.value === null && states[point.state].present && point.denominator !== null;

/** True of a rate whose report has its number, while nobody has told how many people live there. */
export const lacksPopulation = (
  measure: Pick<Measure, 'denominator'>,
  point: Pick<Evaluation, 'value' | 'numerator' | 'denominator' | 'state'>,
): boolean =>
  measure.denominator?.includes('@population') === true &&
  point.value === null &&
  point.denominator === null &&
  point.numerator !== null;
