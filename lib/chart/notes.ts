import { hasNoCases, lacksPopulation } from '../form/evaluate.ts';
import { type State, states } from '../form/figure.ts';
import type { Words } from '../form/types.ts';
import { formatList } from '../format.ts';
import { chartWords, noteWords } from '../text/chart.ts';
import { say } from '../text/say.ts';
import { comparesLevel, unitOfView } from '../view/choices.ts';
import { breaksOf } from './breaks.ts';
import { contextRule } from './context-rule.ts';
import type { Drawing } from './drawing.ts';
import { isEmpty } from './empty.ts';
import type { Point } from './model.types.ts';
import type { Scene } from './scene.ts';
import { isZoomed } from './words.ts';

/** Sentences about what is drawn, and about nothing else. */

interface Told {
  scene: Scene;
  drawing: Drawing;
  points: readonly Point[];
}

const countBy = (points: readonly Point[]): Map<State, number> => {
  const counts = new Map<State, number>();
  for (const { state } of points) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
};

/** One absent figure is one gap, however many parts are drawn of it. */
const gaps = ({ scene, points }: Told): Point[] => {
  const absent = points.filter(
    (point) => point.value === null && !hasNoCases(point) && !lacksPopulation(scene.measure, point),
  );
  return [...new Map(absent.map((point) => [`${point.authority}/${point.year}/${point.state}`, point])).values()];
};

const absent = (told: Told) => {
  const { lang } = told.scene;
  const counts = [...countBy(gaps(told))];
  if (!counts.length) return null;
  const kinds = counts.map(([state, count]) =>
    say(noteWords.absentKind, lang, { state: say(states[state].name, lang), count }),
  );
  return say(noteWords.absent, lang, { kinds: formatList(kinds, lang) });
};

/** Words about a number of reports; `one` is the English for a single one. */
type Counted = Words & { one?: string };

const counted =
  (words: Counted, test: (point: Point, scene: Scene) => boolean) =>
  ({ scene, points }: Told) => {
    const { measure, lang } = scene;
    const places = new Set(
      points.filter((point) => test(point, scene)).map((point) => `${point.authority}/${point.year}`),
    );
    if (places.size === 0) return null;
    const said = places.size === 1 && words.one ? { ...words, en: words.one } : words;
    const per = measure.per?.[lang] ?? say(chartWords.cases, lang);
    return say(said, lang, { count: places.size, threshold: measure.smallBelow ?? 0, per });
  };

/** Kinds that draw a failed check as a bar over both readings. */
const drawsRanges: ReadonlySet<Drawing['kind']> = new Set(['line', 'multiples', 'bar', 'rank']);

/** How a small base is drawn: hollow, by a dashed frame on a map, and not at all where parts make a whole. */
const smallWords = (kind: Drawing['kind']): Counted => {
  if (kind === 'map') return noteWords.smallTile;
  if (kind === 'rank') return noteWords.smallRank;
  return kind === 'stack' || kind === 'flow' || kind === 'table' ? noteWords.smallPlain : noteWords.small;
};

const doubtful = (point: Point) => point.range !== null && point.range[0] !== point.range[1];

const isByRule = ({ data, authorities, kind }: Scene): boolean =>
  data.chosenByRule && authorities.length > 1 && !comparesLevel(kind);

const unknown = ({ scene }: Told) =>
  scene.data.unknown.length ? say(noteWords.unknown, scene.lang, { count: scene.data.unknown.length }) : null;

const notHighlighted = ({ scene, drawing }: Told) => {
  const drawn = new Set([...drawing.authorities, ...(scene.data.context?.authorities ?? [])].map(({ code }) => code));
  const count = scene.spec.highlight.filter((code) => !drawn.has(code)).length;
  return count ? say(noteWords.notHighlighted, scene.lang, { count }) : null;
};

/** A kind without a grey background has nothing to say of one. */
const context = ({ scene, drawing }: Told) => {
  const rule = contextRule(scene);
  const isDrawn = drawing.series.some(({ role }) => role === 'context');
  if (!isDrawn && scene.data.context?.authorities.length) return null;
  const count = scene.data.context?.authorities.length ?? 0;
  const words = count === 1 ? noteWords.contextOne : count ? noteWords.context : noteWords.noContext;
  return rule && say(words, scene.lang, { rule, count });
};

const oneYear = ({ scene, drawing }: Told) =>
  scene.spec.years !== null && scene.years.length > 1 && drawing.years.length === 1
    ? say(noteWords.oneYear, scene.lang, { year: drawing.years[0] ?? '' })
    : null;

const oneAuthority = ({ scene, drawing }: Told) =>
  scene.authorities.length > 1 && drawing.authorities.length === 1
    ? say(noteWords.oneAuthority, scene.lang, { name: drawing.authorities[0]?.name[scene.lang] ?? '' })
    : null;

const intervals = ({ scene, drawing, points }: Told) =>
  drawing.kind === 'rank' && points.some((point) => point.interval) ? say(noteWords.interval, scene.lang) : null;

const when =
  (words: { zh: string; en: string }, test: (scene: Scene) => boolean) =>
  ({ scene }: Told) =>
    test(scene) ? say(words, scene.lang) : null;

/** In the order in which a reader needs them. */
const all: readonly ((told: Told) => string | null)[] = [
  when(noteWords.synthetic, (scene) => scene.data.synthetic),
  ({ scene }) => scene.measure.note?.[scene.lang] ?? null,
  absent,
  counted(noteWords.noCases, hasNoCases),
  counted(noteWords.noPopulation, (point, scene) => lacksPopulation(scene.measure, point)),
  counted(noteWords.narrative, (point) => point.value !== null && point.state === 'narrative'),
  (told) => counted(drawsRanges.has(told.drawing.kind) ? noteWords.range : noteWords.doubt, doubtful)(told),
  (told) => counted(smallWords(told.drawing.kind), (point) => point.small)(told),
  intervals,
  oneYear,
  oneAuthority,
  context,
  when(noteWords.byRule, isByRule),
  when(noteWords.byRuleAmounts, (scene) => isByRule(scene) && scene.measure.unit === '10000 CNY'),
  unknown,
  notHighlighted,
  when(noteWords.otherUnit, (scene) => scene.unit !== unitOfView(scene.spec) && scene.kind !== 'flow'),
  when(noteWords.acrossUnused, (scene) => scene.spec.across !== null && scene.across === null),
  when(noteWords.zoom, isZoomed),
  ({ scene, drawing }) => (drawing.extras?.panels ? say(noteWords.ownAxes, scene.lang) : null),
  counted(noteWords.sum, (point) => point.sum !== null && point.value !== null),
];

const full = (sentence: string, lang: Scene['lang']) =>
  /[。.：:？?！!]$/.test(sentence) ? sentence : `${sentence}${lang === 'zh' ? '。' : '.'}`;

/** The sentences under a drawing: only those that concern what is drawn. */
export const notesOf = (scene: Scene, drawing: Drawing): string[] => {
  const points = drawing.series.filter((each) => each.role !== 'context').flatMap((each) => each.points);
  const said = all.map((note) => note({ scene, drawing, points })).filter((note) => note !== null);
  // Where nothing is drawn nothing stands on either side of a break.
  const broken = isEmpty(drawing) ? [] : breaksOf(scene.measure, drawing.years, scene.lang);
  const breaks = broken.map(({ after, note }) => say(noteWords.break, scene.lang, { year: after + 1, note }));
  return [...said, ...breaks, ...(drawing.notes ?? [])].map((sentence) => full(sentence, scene.lang));
};
