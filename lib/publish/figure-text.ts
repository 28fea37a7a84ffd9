import { type State, states } from '../form/figure.ts';
import { formatNumber } from '../format.ts';
import { say } from '../text/say.ts';
import type { Lang } from '../view/spec.ts';

/** A figure as a sentence names it: its value, or the word for its absence. */
export const figureText = (value: number | null, state: State, lang: Lang): string =>
  value === null ? say(states[state].name, lang) : formatNumber(value, lang);
