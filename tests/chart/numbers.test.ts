import { describe, expect, it } from 'vitest';
import { chartModel } from '../../lib/chart/model.ts';
import type { ChartModel } from '../../lib/chart/model.types.ts';
import { renderSvg } from '../../lib/chart/svg/render.ts';
import type { Observation, ViewData } from '../../lib/queries/view-data.ts';
import type { Lang } from '../../lib/view/spec.ts';
import { dataOf, situations, variants, viewOf } from './cases.ts';

/** The same reports with figures in the millions, of a level of thousands. */
const large = (data: ViewData): ViewData => ({
  ...data,
  observations: data.observations.map(enlarged),
  context: data.context && { ...data.context, observations: data.context.observations.map(enlarged) },
  coverage: { reporting: 3275, of: 3276, years: [] },
});

const enlarged = (observation: Observation): Observation => ({
  ...observation,
  figures: Object.fromEntries(
    Object.entries(observation.figures).map(([cell, { value, state }]) => [
      cell,
      { state, value: value === null ? null : value * 1234 },
    ]),
  ),
});

const textsOf = ({ title, subtitle, description, notes, source, table, series }: ChartModel): string[] => [
  title,
  subtitle,
  description,
  source,
  ...notes,
  ...series.flatMap(({ name, points }) => [name, ...points.map(({ label }) => label)]),
  ...table.columns.map(({ label }) => label),
  ...table.rows.flatMap(({ cells }) => cells.flatMap(({ text, mark }) => [text, mark ?? ''])),
];

const drawnTexts = (model: ChartModel): string[] =>
  renderSvg(model, { width: 1040, height: 700, theme: 'css', idPrefix: 'n' })
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .split(/<[^>]*>/);

/** Four digits in a row are a year; more of them are the code of an authority. Anything else has its thousands apart. */
const ungrouped = (text: string): boolean =>
  [...text.matchAll(/(?<![\d.])\d{4,}/g)].some(([digits]) => !/^(20[12]\d|\d{6})$/.test(digits));

const cases = Object.entries(variants).flatMap(([name, variant]) =>
  Object.keys(situations).flatMap((situation) =>
    (['zh', 'en'] as const).map((lang) => [name, situation, lang, variant] as const),
  ),
);

describe('large numbers have their thousands apart in every text of a chart', () => {
  it.each(cases)('%s, %s, %s', (_, situation, lang: Lang, { kind, chosen }) => {
    const model = chartModel(viewOf(kind, chosen), large(dataOf(kind, situation)), lang);
    expect([...textsOf(model), ...drawnTexts(model)].filter(ungrouped)).toEqual([]);
  });

  it('counts authorities and gaps in thousands too', () => {
    const model = chartModel(viewOf('rank', {}), large(dataOf('rank', 'full')), 'zh');
    expect(model.subtitle).toContain('3,276个县区中3,275个有数');
  });
});
