import type { Database } from '../db/client.ts';
import { evaluate } from '../form/evaluate.ts';
import type { Measure } from '../form/measure-types.ts';
import { breakdowns } from '../form/parts.ts';
import { measureOfView } from '../view/choices.ts';
import type { ViewSpec } from '../view/spec.ts';
import type { Observation, ViewData } from './view-data.ts';
import { measureObservations } from './whole-measure.ts';

/** As many as a rule chooses where lines are drawn. */
const mostDrawn = 8;

/** So many reports are looked at for a better year; with more, most authorities have several years. */
const mostRead = 2000;

/** Where parts are drawn, one that is known stands for them all: a whole without its parts is no bar. */
const isDrawn = (measure: Measure, { breakdown }: ViewSpec) => {
  const [part] = (breakdown ? breakdowns[breakdown].parts : measure.parts) ?? [];
  return (observed: Observation) => evaluate(measure, observed, part).value !== null;
};

const counted = <Key>(keys: readonly Key[]): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** True where at least half of those drawn have two years or more: fewer would be single dots, not lines. */
const hasCourse = (isSeen: (observed: Observation) => boolean, data: ViewData): boolean => {
  const { authorities, observations, years } = data;
  const drawn = counted(observations.filter(isSeen).map(({ authority }) => authority));
  const several = authorities.filter(({ code }) => (drawn.get(code) ?? 0) > 1);
  return years.length < 2 || several.length * 2 >= authorities.length;
};

/** The last year with more than half as many figures as the best one; null where it has but one. */
const fullestOf = (found: readonly Observation[]): number | null => {
  const counts = [...counted(found.map(({ year }) => year))].sort(([one], [other]) => one - other);
  const most = Math.max(0, ...counts.map(([, n]) => n));
  return most < 2 ? null : (counts.findLast(([, n]) => n * 2 > most)?.[0] ?? null);
};

const sizeOf = (measure: Measure) => (observed: Observation) => {
  const { denominator, numerator } = evaluate(measure, observed);
  return denominator ?? numerator ?? 0;
};

/**
 * The view that a page draws instead of one whose authorities, chosen by rule, have hardly two years each: the largest of
 * the year with most figures, beside each other. Null where the view is better as it is.
 */
export const oneYearInstead = async (
  db: Database,
  spec: ViewSpec,
  release: number,
  data: ViewData,
): Promise<ViewSpec | null> => {
  const measure = measureOfView(spec);
  const isSeen = isDrawn(measure, spec);
  if (spec.authorities !== null || spec.years !== null || hasCourse(isSeen, data)) return null;
  const { observations } = await measureObservations(db, release, measure, { limit: mostRead });
  const found = observations.length < mostRead ? observations.filter(isSeen) : [];
  const year = fullestOf(found);
  if (year === null) return null;
  const size = sizeOf(measure);
  const largest = found.filter((each) => each.year === year).sort((one, other) => size(other) - size(one));
  const authorities = largest.slice(0, mostDrawn).map(({ authority }) => authority);
  return { ...spec, authorities, years: { from: year, to: year }, sort: spec.sort ?? 'value' };
};
