import type { ChartKind, Measure, Part } from '../form/measure-types.ts';
import { breakdowns } from '../form/parts.ts';
import type { AuthorityName, ViewData } from '../queries/view-data.ts';
import { acrossOfView, kindOfView, measureOfView, unitOfView, unitsOf } from '../view/choices.ts';
import type { Lang, ViewSpec, ViewUnit } from '../view/spec.ts';
import { toldApart } from './names.ts';
import { type AskPoint, pointsOf } from './points.ts';

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
  point: AskPoint;
  /** The measure across, in a scatter of two, and its values. */
  across: { measure: Measure; unit: ViewUnit; point: AskPoint } | null;
}

const acrossOf = (spec: ViewSpec, data: ViewData, lang: Lang): Scene['across'] => {
  const measure = acrossOfView(spec);
  if (!measure) return null;
  const [unit = 'n'] = unitsOf(measure);
  return { measure, unit, point: pointsOf(data, measure, unit, { spec, lang }) };
};

/** Builds the scene of a view. */
export const sceneOf = (spec: ViewSpec, asked: ViewData, lang: Lang): Scene => {
  const measure = measureOfView(spec);
  const kind = kindOfView(spec);
  const data = toldApart(asked, kind === 'rank');
  const parts = partsOf(spec, measure, kind);
  const unit = drawnUnit(spec, measure, kind, parts !== null, data.years.length);
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
    point: pointsOf(data, measure, unit, { spec, lang }),
    across: acrossOf(spec, data, lang),
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
