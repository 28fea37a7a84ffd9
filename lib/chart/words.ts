import { formatNumber, formatYears } from '../format.ts';
import type { AuthorityName } from '../queries/view-data.ts';
import { chartWords, unitNames } from '../text/chart.ts';
import { say } from '../text/say.ts';
import type { Lang } from '../view/spec.ts';
import { extentOf, valueAxis } from './axes.ts';
import type { Drawing } from './drawing.ts';
import type { Axis, ChartModel, Series } from './model.types.ts';
import type { Scene } from './scene.ts';

/** Above this many names the rest are counted. */
const mostNames = 3;

/** 朝阳区、海淀区 / Chaoyang and 15 others. */
export const placesText = (
  authorities: readonly AuthorityName[],
  scene: Pick<Scene, 'lang'>,
  most = mostNames,
): string => {
  const names = authorities.map((each) => each.name[scene.lang]);
  const [first = ''] = names;
  if (names.length > most) {
    return say(chartWords.others, scene.lang, { first, count: names.length, others: names.length - 1 });
  }
  return names.join(scene.lang === 'zh' ? '、' : ', ');
};

/** 不予公开率与争议率 / Refusal rate against dispute rate. */
const measureText = ({ measure, across, lang }: Scene): string => {
  if (!across) return measure.name[lang];
  const other = across.measure.name[lang];
  return say(chartWords.against, lang, {
    measure: measure.name[lang],
    across: lang === 'zh' ? other : `${other.slice(0, 1).toLowerCase()}${other.slice(1)}`,
  });
};

/** The measure in words, with the places and years drawn. */
export const titleText = (
  scene: Scene,
  { authorities, years, category }: Pick<Drawing, 'authorities' | 'years' | 'category'>,
  most = mostNames,
): string => {
  const measure = measureText(scene);
  // Where the drawing sets the order, the first name would say who is first.
  const counted = category === 'authority' && authorities.length > most;
  const places = counted
    ? say(chartWords.manyPlaces, scene.lang, { count: formatNumber(authorities.length, scene.lang) })
    : placesText(authorities, scene, most);
  const values = { measure, places, years: formatYears(years, scene.lang) };
  return say(authorities.length ? chartWords.title : chartWords.titleNoPlace, scene.lang, values);
};

/** The unit with its denominator: 占办结申请的比例，% / % of requests concluded. */
export const unitText = ({ measure, unit, lang }: Pick<Scene, 'measure' | 'unit' | 'lang'>): string => {
  const per = measure.per?.[lang] ?? measure.name[lang];
  const name = unitNames[measure.unit === 'share' ? 'request' : measure.unit][lang];
  if (unit === 'index') return say(chartWords.indexed, lang);
  if (unit === 'share' || (unit === 'rate' && measure.unit === 'share')) return say(chartWords.outOf, lang, { per });
  if (unit === 'rate' && measure.unit === 'per 100') return say(chartWords.perHundred, lang, { per });
  if (unit === 'rate') return say(chartWords.perPeople, lang, { per });
  if (measure.kind === 'mean') return say(chartWords.meanOf, lang, { unit: name, per });
  return say(measure.unit === '10000 CNY' || measure.unit === 'day' ? chartWords.amountIn : chartWords.countIn, lang, {
    unit: name,
  });
};

/** A measure with its unit: the title of its axis. */
export const namedText = (scene: Pick<Scene, 'measure' | 'unit' | 'lang'>): string =>
  say(chartWords.named, scene.lang, { measure: scene.measure.name[scene.lang], unit: unitText(scene) });

/** The same of the measure across. */
export const acrossText = ({ across, lang }: Scene): string => (across ? namedText({ ...across, lang }) : '');

const unitsText = (scene: Scene): string =>
  scene.across ? say(chartWords.axes, scene.lang, { up: unitText(scene), across: acrossText(scene) }) : unitText(scene);

/** 2,750 or 2,700–2,769: years differ in how many report. */
const rangeText = (values: readonly number[], lang: Lang): string =>
  [...new Set([Math.min(...values), Math.max(...values)])].map((value) => formatNumber(value, lang)).join('–');

/** How many of how many report, in each of the years drawn: who reports once in five years is not there in every one. */
export const coverageText = ({
  coverage,
  drawn,
  lang,
}: Pick<ChartModel, 'coverage' | 'lang'> & { drawn: { years: readonly number[] } }): string => {
  const own = coverage.years.filter(({ year }) => drawn.years.includes(year));
  const each = own.length > 0 ? own : [coverage];
  return say(each.length > 1 ? chartWords.reportingYearly : chartWords.reporting, lang, {
    reporting: rangeText(
      each.map(({ reporting }) => reporting),
      lang,
    ),
    of: rangeText(
      each.map(({ of }) => of),
      lang,
    ),
  });
};

/** Unit and denominator; where several are compared or added up, how many of how many report. */
export const subtitleText = (scene: Scene, drawing: Drawing): string => {
  const {
    data: { coverage },
    lang,
  } = scene;
  const { authorities, series } = drawing;
  const several = authorities.length > 1 || series.some(({ points }) => points.some((point) => point.sum));
  const covered = coverage.of > 1 && several ? coverageText({ coverage, drawn: drawing, lang }) : '';
  return [unitsText(scene), covered].filter(Boolean).join(lang === 'zh' ? '；' : '; ');
};

/** Only a line may leave zero: a bar is as long as its number. */
export const isZoomed = ({ spec, kind }: Pick<Scene, 'spec' | 'kind'>): boolean => spec.zoom && kind === 'line';

/** The value axis over some series, stacked or not, named with its unit. */
export const axisOver = (scene: Scene, series: readonly Series[], values = extentOf(series)): Axis =>
  valueAxis({
    values,
    measure: scene.measure,
    unit: scene.unit,
    lang: scene.lang,
    label: unitText(scene),
    fromZero: !isZoomed(scene),
  });
