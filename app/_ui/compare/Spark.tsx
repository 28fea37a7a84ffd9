import { element, text } from '../../../lib/chart/svg/element.ts';
import { states } from '../../../lib/form/figure.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { type SparkPoint, sparkMarks } from './spark.ts';
import { textOf } from './values.ts';

interface SparkProps {
  lang: Lang;
  measure: Measure;
  points: readonly SparkPoint[];
  domain: readonly [number, number];
}

const spoken = ({ lang, measure, points }: SparkProps): string =>
  points
    .map(({ year, evaluation }) => {
      if (evaluation === null)
        return say(compareWords.trendNone, lang, { year, word: say(compareWords.noReport, lang) });
      if (evaluation.value === null)
        return say(compareWords.trendNone, lang, { year, word: states[evaluation.state].name[lang] });
      return say(compareWords.trend, lang, { year, value: textOf(evaluation.value, measure, lang) });
    })
    .join(lang === 'zh' ? '，' : '; ');

const drawn = (props: SparkProps): string => {
  const { width, height, ground, line, dots, gaps } = sparkMarks(props.points, props.domain);
  return element(
    'svg',
    { class: 'spark', width, height, role: 'img' },
    element('title', {}, text(spoken(props))),
    gaps.length > 0 ? element('path', { class: 'gap', d: gaps.map((x) => `M${x} ${ground - 2}v4`).join('') }) : '',
    element('path', { d: line }),
    dots.map(({ x, y, small }) => element('circle', { cx: x, cy: y, r: 2, class: small ? 'hollow' : null })).join(''),
  );
};

/** The years of one cell as a small chart, drawn by the server; what it shows is said in words too. */
export const Spark = (props: SparkProps) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, which escapes every text in one place
  <span dangerouslySetInnerHTML={{ __html: drawn(props) }} />
);
