import type { Evaluation } from '../../../lib/form/evaluate.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { textOf } from './values.ts';

interface IntervalProps {
  lang: Lang;
  measure: Measure;
  evaluation: Evaluation;
}

/** How sure a rate of few cases is; nothing where a value has no interval. */
export const IntervalNote = ({ lang, measure, evaluation: { interval } }: IntervalProps) =>
  interval && (
    <span className="note">
      {say(compareWords.interval, lang, {
        low: textOf(interval[0], measure, lang),
        high: textOf(interval[1], measure, lang),
      })}
    </span>
  );
