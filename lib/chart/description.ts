import { chartWords, kindNames } from '../text/chart.ts';
import { say } from '../text/say.ts';
import type { Drawing } from './drawing.ts';
import type { Point } from './model.types.ts';
import type { Scene } from './scene.ts';
import { titleText } from './words.ts';

/** Screen readers and search engines cut longer texts. */
export const longestDescription = 219;

const present = (point: Point): point is Point & { value: number } => point.value !== null;

const whereOf = (scene: Scene, drawing: Drawing, point: Point): string => {
  const name = drawing.authorities.find((each) => each.code === point.authority)?.name[scene.lang] ?? '';
  const year = drawing.years.length > 1 ? `${point.year}${scene.lang === 'zh' ? '年' : ''}` : '';
  return [drawing.authorities.length > 1 ? name : '', year].filter(Boolean).join(scene.lang === 'zh' ? '' : ', ');
};

const at = (scene: Scene, drawing: Drawing, point: Point): string => {
  const where = whereOf(scene, drawing, point);
  return where ? say(chartWords.at, scene.lang, { where, value: point.label }) : point.label;
};

const span = (scene: Scene, drawing: Drawing, points: readonly Point[]): string => {
  const shown = points.filter(present);
  const [first, last] = [shown[0], shown.at(-1)];
  const oneLine = drawing.series.filter((each) => each.role !== 'context').length === 1 && drawing.years.length > 1;
  if (!oneLine || !first || !last || first === last) return '';
  return say(chartWords.fromTo, scene.lang, { first: at(scene, drawing, first), last: at(scene, drawing, last) });
};

const extremes = (scene: Scene, drawing: Drawing, points: readonly Point[]): string => {
  const shown = points.filter(present).sort((a, b) => b.value - a.value);
  const [high, low] = [shown[0], shown.at(-1)];
  if (!high || !low) return `${say(chartWords.noFigures, scene.lang)}${scene.lang === 'zh' ? '。' : '.'}`;
  if (shown.length === 1) return say(chartWords.only, scene.lang, { value: at(scene, drawing, high) });
  if (high.value === low.value) return say(chartWords.allSame, scene.lang, { value: high.label });
  return say(chartWords.between, scene.lang, { high: at(scene, drawing, high), low: at(scene, drawing, low) });
};

/** Of a composition: what weighs most in the last year drawn, for the first authority. */
const largest = (scene: Scene, drawing: Drawing): string => {
  const codes = new Set(scene.parts?.map((part) => part.key));
  const ends = drawing.series
    .filter(({ key }) => codes.has(key))
    .flatMap(({ name, points }) => {
      const own = points.filter(present).filter((point) => point.authority === drawing.authorities[0]?.code);
      return own.length ? [{ name, point: own.at(-1) as Point & { value: number } }] : [];
    })
    .sort((a, b) => b.point.year - a.point.year || b.point.value - a.point.value);
  const [most] = ends;
  if (!most) return `${say(chartWords.noFigures, scene.lang)}${scene.lang === 'zh' ? '。' : '.'}`;
  const where = whereOf(scene, drawing, most.point);
  return say(chartWords.largest, scene.lang, {
    part: most.name,
    value: most.point.label,
    where: where ? say(chartWords.largestAt, scene.lang, { where }) : '',
  });
};

const missing = (scene: Scene, points: readonly Point[]): string => {
  const absent = points.filter((point) => point.value === null);
  const count = new Set(absent.map((point) => `${point.authority}/${point.year}`)).size;
  return count ? say(chartWords.missing, scene.lang, { count }) : '';
};

const joined = (sentences: readonly string[], scene: Scene) =>
  sentences.filter(Boolean).join(scene.lang === 'zh' ? '' : ' ');

/** Kind, measure, places, span, extremes and what is missing, computed from what is drawn; under 220 characters. */
export const descriptionOf = (scene: Scene, drawing: Drawing): string => {
  const points = drawing.series.filter((each) => each.role !== 'context').flatMap((each) => each.points);
  const head = (most: number) =>
    say(chartWords.describe, scene.lang, {
      kind: say(kindNames[drawing.kind], scene.lang),
      title: titleText(scene, drawing, most),
    });
  const optional = scene.parts
    ? [largest(scene, drawing)]
    : [span(scene, drawing, points), extremes(scene, drawing, points)];
  const tail = missing(scene, points);
  const tries = [
    joined([head(3), ...optional, tail], scene),
    joined([head(1), ...optional, tail], scene),
    joined([head(1), optional.at(-1) ?? '', tail], scene),
    joined([head(1), tail], scene),
  ];
  return (tries.find((text) => text.length <= longestDescription) ?? tries.at(-1) ?? '').slice(0, longestDescription);
};
