import { editions } from '../form/cells.ts';
import type { Measure, Topic } from '../form/measure-types.ts';
import { breakWords } from '../text/chart.ts';
import { say } from '../text/say.ts';
import type { Lang } from '../view/spec.ts';
import type { ChartModel } from './model.types.ts';

/** Changes of the law that touch every measure of a topic; the year is the last one before the change. */
const lawBreaks: readonly { topic: Topic; after: number; words: keyof typeof breakWords }[] = [
  { topic: 'disputes', after: 2018, words: 'regulations2019' },
  { topic: 'disputes', after: 2023, words: 'review2024' },
];

const formBreaks = (measure: Measure) =>
  Array.isArray(measure.numerator)
    ? []
    : editions.slice(1).map((edition) => ({ after: edition.from - 1, words: 'form2021' as const }));

/** The breaks that fall between drawn years. */
export const breaksOf = (measure: Measure, years: readonly number[], lang: Lang): ChartModel['breaks'] =>
  [...formBreaks(measure), ...lawBreaks.filter((each) => each.topic === measure.topic)]
    .filter(({ after }) => years.some((year) => year <= after) && years.some((year) => year > after))
    .map(({ after, words }) => ({
      after,
      word: say(breakWords[words].word, lang),
      note: say(breakWords[words].note, lang),
      cuts: words === 'form2021',
    }));
