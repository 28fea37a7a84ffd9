import { formatList, formatNumber, formatYears } from '../format.ts';
import type { AuthorityName } from '../queries/view-data.ts';
import { chartWords, unitNames } from '../text/chart.ts';
import { say } from '../text/say.ts';
import { comparesLevel } from '../view/choices.ts';
import type { Lang } from '../view/spec.ts';
import { extentOf, valueAxis } from './axes.ts';
import type { Drawing } from './drawing.ts';
import type { Axis, ChartModel, Series } from './model.types.ts';
import type { Scene } from './scene.ts';
import { countedWho, levelsOf, whoText } from './who.ts';

/** Above this many names the rest are counted. */
const mostNames = 3;

/** 朝阳区、海淀区 / Chaoyang District and Suzhou / 8 provinces. */
export const placesText = (
  authorities: readonly AuthorityName[],
  lang: Lang,
  { most = mostNames, full = false }: { most?: number; full?: boolean } = {},
): string => {
  if (authorities.length > most) return countedWho(authorities, lang);
  return formatList(
    authorities.map((each) => (full ? each.fullName : each.name)[lang]),
    lang,
  );
};

/** English names of measures begin small inside a sentence. */
const lowered = (name: string, lang: Lang): string =>
  lang === 'zh' ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;

/** 不予公开率与争议率 / Refusal rate against dispute rate. */
const measureText = ({ measure, across, lang }: Scene): string => {
  if (!across) return measure.name[lang];
  return say(chartWords.against, lang, {
    measure: measure.name[lang],
    across: lowered(across.measure.name[lang], lang),
  });
};

/** The measure in words, with the places and years drawn; of the first rows of a ranking, of how many they are the first. */
export const titleText = (
  scene: Scene,
  { authorities, years, firstOf }: Pick<Drawing, 'authorities' | 'years' | 'firstOf'>,
  most = mostNames,
): string => {
  const { lang, unit } = scene;
  const words = { measure: measureText(scene), years: formatYears(years, lang) };
  if (firstOf) {
    const who = whoText(levelsOf(authorities), lang);
    // In Chinese a rate is high and a count is large.
    return say(unit === 'n' ? chartWords.titleMost : chartWords.titleHighest, lang, {
      ...words,
      who,
      count: authorities.length,
      of: firstOf,
    });
  }
  const places = placesText(authorities, lang, { most });
  return say(authorities.length ? chartWords.title : chartWords.titleNoPlace, lang, { ...words, places });
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
export const namedText = ({ measure, unit, lang }: Pick<Scene, 'measure' | 'unit' | 'lang'>): string => {
  const isCounted = measure.kind === 'count' && measure.unit !== '10000 CNY' && measure.unit !== 'day';
  // In English the name of a count says what is counted: "requests received (number of requests)" would say it twice.
  if (lang === 'en' && isCounted) return measure.name.en;
  return say(chartWords.named, lang, {
    measure: measure.name[lang],
    unit: lowered(unitText({ measure, unit, lang }), lang),
  });
};

/** The same of the measure across. */
export const acrossText = ({ across, lang }: Scene): string => (across ? namedText({ ...across, lang }) : '');

const unitsText = (scene: Scene): string =>
  scene.across
    ? say(chartWords.axes, scene.lang, {
        up: lowered(unitText(scene), scene.lang),
        across: lowered(acrossText(scene), scene.lang),
      })
    : unitText(scene);

/** 2,750 or 2,700–2,769: years differ in how many report. */
const rangeText = (values: readonly number[], lang: Lang): string =>
  [...new Set([Math.min(...values), Math.max(...values)])].map((value) => formatNumber(value, lang)).join('–');

/** How many of how many report, in each of the years drawn: who reports once in five years is not there in every one. */
export const coverageText = ({
  coverage,
  drawn,
  levels,
  lang,
}: Pick<ChartModel, 'coverage' | 'levels' | 'lang'> & { drawn: { years: readonly number[] } }): string => {
  const own = coverage.years.filter(({ year }) => drawn.years.includes(year));
  const each = own.length > 0 ? own : [coverage];
  return say(each.length > 1 ? chartWords.reportingYearly : chartWords.reporting, lang, {
    who: whoText(levels, lang),
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

/** A reader who chose the authorities knows how many they are; a rule, a whole level and a sum say of how many. */
const saysCoverage = ({ data, kind }: Scene, { series }: Drawing): boolean =>
  data.coverage.of > 1 &&
  (data.chosenByRule || comparesLevel(kind) || series.some(({ points }) => points.some((point) => point.sum)));

/** Unit and denominator; where several are compared or added up, how many of how many report. */
export const subtitleText = (scene: Scene, drawing: Drawing): string => {
  const {
    data: { coverage, authorities },
    lang,
  } = scene;
  const covered = saysCoverage(scene, drawing)
    ? coverageText({ coverage, drawn: drawing, levels: levelsOf(authorities), lang })
    : '';
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
