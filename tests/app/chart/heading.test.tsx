import { load } from 'cheerio';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { crumbsToMeasure } from '../../../app/_ui/measure/crumbs-to-measure.ts';
import { ViewFigure } from '../../../app/_ui/measure/ViewFigure.tsx';
import { chartModel } from '../../../lib/chart/model.ts';
import { dataOf, viewOf } from '../../chart/cases.ts';

describe('the page of a chart', () => {
  const [spec, data] = [viewOf('line'), dataOf('line', 'full')];
  const model = chartModel(spec, data, 'en');
  const page = load(renderToStaticMarkup(<ViewFigure lang="en" view={{ model, spec, data }} />));
  it('is headed by the title of the chart, once', () => {
    expect(page('h1').text()).toBe(model.title);
    expect(page('h2, h3, .chart-what').filter((_, each) => page(each).text() === model.title)).toHaveLength(0);
  });
  it.each([
    ['requests', [{ name: 'Requests', href: '/en/topics/requests' }]],
    ['quality', undefined],
  ] as const)('leads up from a measure of %s to its topic', (topic, steps) => {
    expect(crumbsToMeasure('en', { topic })).toEqual(steps);
  });
});
