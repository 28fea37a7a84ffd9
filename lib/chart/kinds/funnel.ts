import { chartWords, noteWords } from '../../text/chart.ts';
import { say } from '../../text/say.ts';
import type { Drawing } from '../drawing.ts';
import type { Extras, FunnelLimit, Point, Series } from '../model.types.ts';
import type { Scene } from '../scene.ts';
import { valueText } from '../values.ts';
import { axisOver } from '../words.ts';
import { againstCases } from './scatter.ts';

/** Two-sided normal quantiles of the two pairs of limits (Spiegelhalter 2005). */
const z = { inner: 1.959964, outer: 3.090232 };
const curvePoints = 96;

const overall = (points: readonly Point[]): number | null => {
  const used = points.filter((point) => point.value !== null && point.denominator);
  const cases = used.reduce((sum, point) => sum + (point.denominator ?? 0), 0);
  return cases ? used.reduce((sum, point) => sum + (point.numerator ?? 0), 0) / cases : null;
};

const limitAt =
  (mean: number) =>
  (n: number): FunnelLimit => {
    const error = Math.sqrt((mean * (1 - mean)) / n);
    const low = (by: number) => Math.max(0, mean - by * error);
    const high = (by: number) => Math.min(1, mean + by * error);
    return { n, low95: low(z.inner), high95: high(z.inner), low998: low(z.outer), high998: high(z.outer) };
  };

const casesBetween = ([from, to]: readonly [number, number]): number[] =>
  Array.from({ length: curvePoints }, (_, at) => from * (to / from) ** (at / (curvePoints - 1)));

const limitsOf = (scene: Scene, mean: number, domain: readonly [number, number]): Extras['funnel'] => ({
  mean,
  limits: casesBetween(domain).map(limitAt(mean)),
  words: {
    mean: say(chartWords.overall, scene.lang, { value: valueText(mean, scene.measure, scene.unit, scene.lang) }),
    inner: '95%',
    outer: '99.8%',
  },
});

const isNumbers = (domain: readonly unknown[]): domain is readonly [number, number] => typeof domain[0] === 'number';

/** A rate against its number of cases, with the limits of chance around the overall rate. */
export const funnel = (scene: Scene): Drawing => {
  const drawing = againstCases(scene);
  const points = drawing.series.flatMap((each: Series) => each.points);
  const mean = scene.unit === 'rate' ? overall(points) : null;
  if (mean === null || !isNumbers(drawing.x.domain)) return { ...drawing, kind: 'funnel' };
  const funnelled = limitsOf(scene, mean, drawing.x.domain);
  const values = points.flatMap((point) => point.value ?? []);
  // The limits of the smallest would flatten all others: they may leave the drawing.
  const shown = [...values, mean, limitAt(mean)(Math.max(10, drawing.x.domain[0] * 3)).high95];
  return {
    ...drawing,
    kind: 'funnel',
    y: axisOver(scene, drawing.series, shown),
    extras: { funnel: funnelled },
    notes: [...(drawing.notes ?? []), say(noteWords.funnel, scene.lang)],
  };
};
