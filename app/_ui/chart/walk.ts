import type { Series } from '../../../lib/chart/model.types.ts';
import { ratioText } from '../../../lib/chart/values.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** Where the keyboard stands: a series and one of its points. */
export interface Place {
  series: number;
  point: number;
}

const moves: Readonly<Record<string, readonly [series: number, point: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

const within = (at: number, length: number) => Math.min(Math.max(at, 0), Math.max(length - 1, 0));

/** One point for each series (a ranking): then the arrows all go from one to the next. */
const isList = (series: readonly Series[]) => series.every((each) => each.points.length === 1);

/** The next place for a key; null for a key that moves nothing. The first key starts at the first point. */
export const step = (series: readonly Series[], place: Place | null, key: string): Place | null => {
  if (key === 'Home' || key === 'End') {
    const at = place?.series ?? 0;
    return { series: at, point: key === 'Home' ? 0 : (series[at]?.points.length ?? 1) - 1 };
  }
  const move = moves[key];
  if (!move || !series.length) return null;
  if (!place) return { series: 0, point: 0 };
  const [down, right] = isList(series) ? [move[0] + move[1], 0] : move;
  const next = within(place.series + down, series.length);
  return { series: next, point: within(place.point + right, series[next]?.points.length ?? 1) };
};

/** What is said of a point: name, year, value, and what it is made of. */
export const spokenAt = (series: readonly Series[], place: Place, lang: Lang): string => {
  const [each, point] = [series[place.series], series[place.series]?.points[place.point]];
  if (!each || !point) return '';
  const ratio = ratioText(point, lang);
  return `${each.name}, ${point.year}: ${point.label}${ratio ? ` (${ratio})` : ''}`;
};
