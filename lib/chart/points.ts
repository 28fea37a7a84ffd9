import { editionOf } from '../form/cells.ts';
import { type Evaluation, evaluate, hasNoCases, lacksPopulation } from '../form/evaluate.ts';
import { type State, states } from '../form/figure.ts';
import type { Measure, Part } from '../form/measure-types.ts';
import type { AuthorityName, Observation, ViewData } from '../queries/view-data.ts';
import { chartWords } from '../text/chart.ts';
import { say } from '../text/say.ts';
import { reportAddress } from '../view/addresses.ts';
import type { Lang, ViewSpec, ViewUnit } from '../view/spec.ts';
import type { Point } from './model.types.ts';
import { valueText } from './values.ts';

/** Reports -> points: what is drawn of one authority, year and part, or why there is nothing. */

const keyOf = (authority: string, year: number) => `${authority}/${year}`;

/** Why there is nothing to read where no report was found at all. */
const absenceOf = (measure: Measure, authority: AuthorityName, year: number): State => {
  const before = year < (authority.validFrom ?? 0);
  const after = year > (authority.validTo ?? 9999);
  if (before || after) return 'not-in-force';
  const edition = editionOf(year);
  return edition && !measure.editions.includes(edition.id) ? 'not-asked' : 'not-published';
};

const empty = (state: State): Evaluation => ({
  value: null,
  numerator: null,
  denominator: null,
  state,
  small: false,
  interval: null,
  range: null,
  cells: [],
});

/** The value in the unit of the view; an index is made later, along its series. The number of a mean is the mean itself. */
const inUnit = (evaluation: Evaluation, measure: Measure, unit: ViewUnit): number | null => {
  const { value, numerator, denominator } = evaluation;
  if (unit === 'n') return measure.kind === 'mean' ? value : numerator;
  if (unit !== 'share') return value;
  return numerator === null || denominator === null || denominator <= 0 ? null : numerator / denominator;
};

/** A count of a rate has no interval and no range of its own. */
const boundsInUnit = (evaluation: Evaluation, measure: Measure, unit: ViewUnit) =>
  (unit === 'n' && measure.kind !== 'count' && measure.kind !== 'mean') || unit === 'index'
    ? { interval: null, range: null }
    : { interval: evaluation.interval, range: evaluation.range };

const hasBase = (measure: Measure, unit: ViewUnit) => unit !== 'n' && (measure.smallBelow ?? 0) > 0;

/** What stands at a point: its value in the unit of the view, or the word for why there is none. */
export const labelOf = (point: Omit<Point, 'label'>, measure: Measure, unit: ViewUnit, lang: Lang): string => {
  if (point.value !== null) return valueText(point.value, measure, unit, lang);
  if (hasNoCases(point)) return say(chartWords.noCases, lang);
  if (lacksPopulation(measure, point)) return say(chartWords.noPopulation, lang);
  return states[point.state].present ? say(chartWords.noFigures, lang) : say(states[point.state].name, lang);
};

/** The view whose links the points carry. */
type Said = { spec: ViewSpec; lang: Lang };

const hrefOf = (observation: Observation, cells: readonly string[], { spec, lang }: Said) =>
  observation.sum || observation.revision === null
    ? null
    : reportAddress(observation.authority, observation.year, lang, cells[0], spec.release);

export type AskPoint = (authority: AuthorityName, year: number, part?: Part) => Point;

const kept = (make: AskPoint): AskPoint => {
  // Series, order, notes and table ask for the same points: each is made once.
  const made = new Map<string, Point>();
  return (authority, year, part) => {
    const key = `${authority.code}/${year}/${part?.key ?? ''}`;
    const known = made.get(key) ?? make(authority, year, part);
    made.set(key, known);
    return known;
  };
};

/** A measure's points in a unit, asked by authority, year and part. */
export const pointsOf = (data: ViewData, measure: Measure, unit: ViewUnit, said: Said): AskPoint => {
  const all = [...data.observations, ...(data.context?.observations ?? [])];
  const found = new Map(all.map((each) => [keyOf(each.authority, each.year), each]));
  return kept((authority, year, part) => {
    const observation = found.get(keyOf(authority.code, year));
    const evaluation = observation ? evaluate(measure, observation, part) : empty(absenceOf(measure, authority, year));
    const bare = {
      authority: authority.code,
      year,
      value: inUnit(evaluation, measure, unit),
      state: evaluation.state,
      numerator: evaluation.numerator,
      denominator: evaluation.denominator,
      small: evaluation.small && hasBase(measure, unit),
      ...boundsInUnit(evaluation, measure, unit),
      cells: evaluation.cells,
      href: observation ? hrefOf(observation, evaluation.cells, said) : null,
      sourceUrl: observation?.sourceUrl ?? null,
      sum: observation?.sum ?? null,
    };
    return { ...bare, label: labelOf(bare, measure, unit, said.lang) };
  });
};
