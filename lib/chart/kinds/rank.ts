import { noteWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import { sortOfView } from '../../view/choices.ts';
import { categoryAxis, extentOf } from '../axes.ts';
import type { Drawing } from '../drawing.ts';
import type { Point, Series } from '../model.types.ts';
import { type Row, ranked, sorted } from '../order.ts';
import { lastYearWithFigures, type Scene } from '../scene.ts';
import { lookOf } from '../series.ts';
import { axisOver } from '../words.ts';

/** Rows beyond this are ranked and not drawn, unless the view names them. */
const mostRows = 40;

const rowsOf = (scene: Scene, year: number): Row[] => {
  const context = (scene.data.context?.authorities ?? []).filter((each) => !scene.places.has(each.code));
  const all = [...scene.authorities, ...context].map((authority) => ({
    authority,
    point: scene.point(authority, year),
  }));
  return sorted({ ...scene, kind: 'rank' }, ranked(all));
};

const drawnRows = (scene: Scene, rows: readonly Row[]): Row[] => {
  const named = scene.data.chosenByRule ? scene.spec.highlight : scene.authorities.map((each) => each.code);
  const room = Math.max(0, mostRows - named.length);
  const chosen = new Set(named);
  const kept = new Set(
    rows
      .filter(({ authority }) => !chosen.has(authority.code))
      .slice(0, room)
      .map((row) => row.authority.code),
  );
  return rows.filter(({ authority }) => chosen.has(authority.code) || kept.has(authority.code));
};

const lookInRank = (scene: Scene, code: string): Pick<Series, 'colour' | 'dash' | 'role'> => {
  const look = lookOf(scene, code);
  return scene.spec.highlight.length || look.role === 'context'
    ? { ...look, dash: 0 }
    : { ...look, colour: 'accent', dash: 0 };
};

const label = (scene: Scene, authority: Row['authority'], point: Point): string => {
  const name = authority.name[scene.lang];
  return point.rank ? `${point.rank.place}${point.rank.tied ? '=' : ''}  ${name}` : name;
};

/** Intervals of small bases are not drawn and do not widen the axis. */
const drawnIntervals = (series: readonly Series[]): number[] =>
  series.flatMap(({ points }) => points.flatMap(({ small, interval }) => (small ? [] : (interval ?? []))));

/** The rows drawn are those with the highest values, and none that somebody asked for besides. */
const areFirst = ({ data, spec, kind }: Scene): boolean =>
  data.chosenByRule && !spec.highlight.length && !data.context && sortOfView({ ...spec, kind }) === 'value';

/** Who has a place: those with a large enough base, where the measure has one. */
const rule = ({ measure, unit, lang }: Scene, rows: readonly Row[]): string[] => {
  if (unit !== 'n' && measure.smallBelow)
    return [say(noteWords.rank, lang, { threshold: measure.smallBelow, per: measure.per?.[lang] ?? '' })];
  return rows.some(({ point }) => point.rank?.tied) ? [say(noteWords.ties, lang)] : [];
};

/** The authorities of one year by value, with places, ties and intervals. */
export const rank = (scene: Scene): Drawing => {
  const year = lastYearWithFigures(scene);
  const all = rowsOf(scene, year);
  const rows = drawnRows(scene, all);
  const ranks = all.filter(({ point }) => point.rank).length;
  const isFirst = ranks > rows.length && areFirst(scene);
  const series: Series[] = rows.map(({ authority, point }) => ({
    key: authority.code,
    name: authority.name[scene.lang],
    ...lookInRank(scene, authority.code),
    points: [point],
    ends: null,
  }));
  return {
    kind: 'rank',
    category: 'authority',
    x: axisOver(scene, series, [...extentOf(series), ...drawnIntervals(series)]),
    y: categoryAxis(
      rows.map(({ authority, point }) => ({ key: authority.code, label: label(scene, authority, point) })),
    ),
    series,
    authorities: rows.map((row) => row.authority),
    years: [year],
    ...(isFirst ? { firstOf: ranks } : {}),
    notes: [
      ...rule(scene, rows),
      ...(all.length > rows.length && !isFirst
        ? [say(noteWords.someRows, scene.lang, { drawn: rows.length, of: all.length })]
        : []),
    ],
  };
};
