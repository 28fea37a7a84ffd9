import type { State } from '../form/figure.ts';
import type { ChartKind } from '../form/measure-types.ts';
import { formatDate, formatEachYear } from '../format.ts';
import type { ViewData } from '../queries/view-data.ts';
import { chartWords, sourceWords } from '../text/chart.ts';
import { say } from '../text/say.ts';
import type { Lang, ViewSpec } from '../view/spec.ts';
import { breaksOf } from './breaks.ts';
import { descriptionOf } from './description.ts';
import type { Drawing } from './drawing.ts';
import { bar } from './kinds/bar.ts';
import { dot } from './kinds/dot.ts';
import { flow } from './kinds/flow.ts';
import { funnel } from './kinds/funnel.ts';
import { line } from './kinds/line.ts';
import { map } from './kinds/map.ts';
import { multiples } from './kinds/multiples.ts';
import { rank } from './kinds/rank.ts';
import { scatter } from './kinds/scatter.ts';
import { stack } from './kinds/stack.ts';
import { table } from './kinds/table.ts';
import type { ChartModel } from './model.types.ts';
import { notesOf } from './notes.ts';
import { type Scene, sceneOf } from './scene.ts';
import { tableOf } from './table.ts';
import { levelsOf } from './who.ts';
import { placesText, subtitleText, titleText, unitText } from './words.ts';

const kinds: Record<ChartKind, (scene: Scene) => Drawing> = {
  line,
  multiples,
  bar,
  stack,
  rank,
  table,
  dot,
  map,
  scatter,
  funnel,
  flow,
};

const unheld: ReadonlySet<State> = new Set(['not-published', 'not-in-force']);

/** The years drawn from a report; all of them where there is none, as the drawing says itself. */
const yearsHeld = ({ series, years }: Drawing): readonly number[] => {
  const points = series.filter(({ role }) => role !== 'context').flatMap((each) => each.points);
  const held = new Set(points.filter(({ state }) => !unheld.has(state)).map(({ year }) => year));
  const found = years.filter((year) => held.has(year));
  return found.length > 0 ? found : years;
};

/** Whose reports, of which years; a drawing of no authority has no name to give. */
const reportsText = (drawing: Drawing, lang: Lang): string => {
  const places = placesText(drawing.authorities, lang, { full: true });
  const parts = [places, formatEachYear(yearsHeld(drawing), lang)].filter(Boolean);
  return lang === 'zh' ? parts.join('') : parts.map((part) => `, ${part}`).join('');
};

const sourceOf = ({ data, lang }: Scene, drawing: Drawing): string =>
  say(sourceWords.source, lang, {
    reports: reportsText(drawing, lang),
    release: data.release.id,
    date: formatDate(data.release.publishedAt, lang),
  });

const acrossOf = ({ across, lang }: Scene): ChartModel['across'] =>
  across && {
    code: across.measure.code,
    name: across.measure.name[lang],
    unit: unitText({ measure: across.measure, unit: across.unit, lang }),
  };

/**
 * A view with its data, drawn and said, without React and without pixels:
 * spec + data -> scene (asked for points) -> drawing (one kind) -> words, notes and table about the drawing.
 */
export const chartModel = (spec: ViewSpec, data: ViewData, lang: Lang): ChartModel => {
  const scene = sceneOf(spec, data, lang);
  const drawing = kinds[scene.kind](scene);
  return {
    kind: drawing.kind,
    unit: scene.unit,
    lang,
    spec,
    title: titleText(scene, drawing),
    subtitle: subtitleText(scene, drawing),
    description: descriptionOf(scene, drawing),
    x: drawing.x,
    y: drawing.y,
    category: drawing.category,
    series: drawing.series,
    breaks: drawing.category === 'year' ? breaksOf(scene.measure, drawing.years, lang) : [],
    notes: notesOf(scene, drawing),
    source: sourceOf(scene, drawing),
    coverage: data.coverage,
    levels: levelsOf(data.authorities),
    release: data.release,
    table: tableOf(scene, drawing),
    across: acrossOf(scene),
    extras: drawing.extras ?? {},
    drawn: {
      authorities: drawing.authorities.map((each) => each.code),
      years: drawing.years,
      release: data.release.id,
    },
    watermark: data.synthetic ? say(chartWords.synthetic, lang) : null,
    synthetic: data.synthetic,
  };
};
