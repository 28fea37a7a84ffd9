import { editionOf } from '../form/cells.ts';
import { type Evaluation, evaluate, hasNoCases } from '../form/evaluate.ts';
import { type State, states } from '../form/figure.ts';
import type { ChartKind, Measure, Part } from '../form/measure-types.ts';
import { breakdowns } from '../form/parts.ts';
import type { AuthorityName, Observation, ViewData } from '../queries/view-data.ts';
import { chartWords } from '../text/chart.ts';
import { say } from '../text/say.ts';
import { reportAddress } from '../view/addresses.ts';
import { kindOfView, measureOfView, unitOfView, unitsOf } from '../view/choices.ts';
import type { Lang, ViewSpec, ViewUnit } from '../view/spec.ts';
import type { Point } from './model.types.ts';
import { valueText } from './values.ts';

/** A view with its data, ready to be asked for points: what every kind of chart starts from. */
export interface Scene {
  spec: ViewSpec;
  data: ViewData;
  lang: Lang;
  measure: Measure;
  kind: ChartKind;
  unit: ViewUnit;
  years: readonly number[];
  /** The parts of a composition or breakdown; null where the measure is drawn whole. */
  parts: readonly Part[] | null;
  authorities: readonly AuthorityName[];
  /** The place of each chosen authority in the view: its colour depends on nothing else. */
  places: ReadonlyMap<string, number>;
  point: (authority: AuthorityName, year: number, part?: Part) => Point;
}

const keyOf = (authority: string, year: number) => `${authority}/${year}`;

/** Why there is nothing to read where no report was found at all. */
const absenceOf = (measure: Measure, authority: AuthorityName, year: number): State => {
  const before = authority.validFrom !== null && year < authority.validFrom;
  const after = authority.validTo !== null && year > authority.validTo;
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

/** The value in the unit of the view; an index is made later, along its series. */
const inUnit = (evaluation: Evaluation, unit: ViewUnit): number | null => {
  const { value, numerator, denominator } = evaluation;
  if (unit === 'n') return numerator;
  if (unit !== 'share') return value;
  return numerator === null || denominator === null || denominator <= 0 ? null : numerator / denominator;
};

/** A count of a rate has no interval and no range of its own. */
const boundsInUnit = (evaluation: Evaluation, measure: Measure, unit: ViewUnit) =>
  (unit === 'n' && measure.kind !== 'count' && measure.kind !== 'mean') || unit === 'index'
    ? { interval: null, range: null }
    : { interval: evaluation.interval, range: evaluation.range };

const hasBase = (measure: Measure, unit: ViewUnit) => unit !== 'n' && (measure.smallBelow ?? 0) > 0;

export const labelOf = (point: Omit<Point, 'label'>, measure: Measure, unit: ViewUnit, lang: Lang): string => {
  if (point.value !== null) return valueText(point.value, measure, unit, lang);
  if (hasNoCases(point)) return say(chartWords.noCases, lang);
  return states[point.state].present ? say(chartWords.noFigures, lang) : say(states[point.state].name, lang);
};

const hrefOf = (observation: Observation, cells: readonly string[], scene: Pick<Scene, 'spec' | 'lang'>) =>
  observation.sum || observation.revision === null
    ? null
    : reportAddress(observation.authority, observation.year, scene.lang, cells[0], scene.spec.release);

/** Builds the scene of a view. */
export const sceneOf = (spec: ViewSpec, data: ViewData, lang: Lang): Scene => {
  const measure = measureOfView(spec);
  const kind = kindOfView(spec);
  const parts = partsOf(spec, measure, kind);
  const unit = drawnUnit(spec, measure, kind, parts !== null, data.years.length);
  const all = [...data.observations, ...(data.context?.observations ?? [])];
  const found = new Map(all.map((each) => [keyOf(each.authority, each.year), each]));
  const make: Scene['point'] = (authority, year, part) => {
    const observation = found.get(keyOf(authority.code, year));
    const evaluation = observation ? evaluate(measure, observation, part) : empty(absenceOf(measure, authority, year));
    const bare = {
      authority: authority.code,
      year,
      value: inUnit(evaluation, unit),
      state: evaluation.state,
      numerator: evaluation.numerator,
      denominator: evaluation.denominator,
      small: evaluation.small && hasBase(measure, unit),
      ...boundsInUnit(evaluation, measure, unit),
      cells: evaluation.cells,
      href: observation ? hrefOf(observation, evaluation.cells, { spec, lang }) : null,
      sourceUrl: observation?.sourceUrl ?? null,
      sum: observation?.sum ?? null,
    };
    return { ...bare, label: labelOf(bare, measure, unit, lang) };
  };
  // Series, order, notes and table ask for the same points: each is made once.
  const made = new Map<string, Point>();
  const point: Scene['point'] = (authority, year, part) => {
    const key = `${authority.code}/${year}/${part?.key ?? ''}`;
    const known = made.get(key) ?? make(authority, year, part);
    made.set(key, known);
    return known;
  };
  return {
    spec,
    data,
    lang,
    measure,
    kind,
    unit,
    years: data.years,
    parts,
    authorities: data.authorities,
    places: new Map(data.authorities.map((each, at) => [each.code, at])),
    point,
  };
};

/** Kinds that can draw parts; the others draw the measure whole. */
const partKinds: ReadonlySet<ChartKind> = new Set(['line', 'stack', 'flow', 'table']);
const indexKinds: ReadonlySet<ChartKind> = new Set(['line', 'multiples', 'table']);

/** The unit that is drawn: a flow counts, an index needs years to run along, a share of a count needs its parts. */
const drawnUnit = (spec: ViewSpec, measure: Measure, kind: ChartKind, hasParts: boolean, years: number): ViewUnit => {
  const [plain = 'n'] = unitsOf(measure);
  const asked = unitOfView(spec);
  if (kind === 'flow') return 'n';
  if (asked === 'index' && (!indexKinds.has(kind) || years < 2)) return plain;
  return asked === 'share' && measure.kind === 'count' && !hasParts ? plain : asked;
};

const partsOf = (spec: ViewSpec, measure: Measure, kind: ChartKind): readonly Part[] | null => {
  if (!partKinds.has(kind)) return null;
  if (spec.breakdown) return breakdowns[spec.breakdown].parts;
  const first = measure.breakdowns?.[0];
  if (measure.parts) return measure.parts;
  return kind === 'stack' && first ? breakdowns[first].parts : null;
};

/**
 * The year that a drawing of one year takes where the view names none: the last one in which more
 * than half as many of the authorities have a figure as in the best year, so that one early report is no picture.
 */
export const lastYearWithFigures = (scene: Scene): number => {
  const last = scene.years.at(-1) ?? 0;
  if (scene.spec.years !== null) return last;
  const figures = (year: number) =>
    scene.authorities.filter((each) => scene.point(each, year, scene.parts?.[0]).value !== null).length;
  const counts = scene.years.map((year) => ({ year, n: figures(year) }));
  const most = Math.max(0, ...counts.map(({ n }) => n));
  return counts.findLast(({ n }) => n * 2 > most)?.year ?? last;
};

/** The authorities of a drawing of one year: those the reader named, or, where a rule chose, those with a figure. */
export const drawnIn = (scene: Scene, year: number): readonly AuthorityName[] => {
  if (!scene.data.chosenByRule) return scene.authorities;
  const having = scene.authorities.filter((each) =>
    (scene.parts ?? [undefined]).some((part) => scene.point(each, year, part).value !== null),
  );
  return having.length > 0 ? having : scene.authorities;
};
