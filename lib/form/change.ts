import type { Evaluation } from './evaluate.ts';
import type { Measure } from './measure-types.ts';
import type { EditionId } from './types.ts';

/** What can be said of a figure against the year before. */
export type Change =
  | { kind: 'points'; difference: number }
  | { kind: 'count'; difference: number; share: number | null }
  | { kind: 'asked-differently' }
  | { kind: 'few' }
  | { kind: 'absent' };

/** A percent of fewer cases than this is no news. */
export const fewestForPercent = 30;

interface Told {
  edition: EditionId;
  evaluation: Pick<Evaluation, 'value' | 'small'>;
}

/** True where both editions ask the measure in the same words: a numerator for each edition marks a break. */
const askedAlike = (measure: Measure, before: EditionId, now: EditionId): boolean =>
  before === now || Array.isArray(measure.numerator);

/** A figure against the year before: points for shares, a difference and percent for the rest; nothing from absent or few. */
export const changeOf = (measure: Measure, before: Told | null, now: Told): Change => {
  const [first, second] = [before?.evaluation.value ?? null, now.evaluation.value];
  if (!before || first === null || second === null) return { kind: 'absent' };
  if (!askedAlike(measure, before.edition, now.edition)) return { kind: 'asked-differently' };
  if (before.evaluation.small || now.evaluation.small) return { kind: 'few' };
  if (measure.unit === 'share') return { kind: 'points', difference: second - first };
  // A rate stands on more cases than its own number tells, and an amount counts none.
  const least = measure.denominator || measure.unit === '10000 CNY' ? 0 : fewestForPercent;
  return { kind: 'count', difference: second - first, share: first > 0 && first >= least ? second / first - 1 : null };
};
