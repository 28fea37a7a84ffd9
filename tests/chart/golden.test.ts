import { describe, expect, it } from 'vitest';
import { chartModel } from '../../lib/chart/model.ts';
import { heightFor, renderSvg } from '../../lib/chart/svg/render.ts';
import type { ChartKind } from '../../lib/form/measure-types.ts';
import { dataOf, measureOfKind, situations, viewOf } from './cases.ts';

// A drawing that changed on purpose: `npx vitest run tests/chart/golden.test.ts -u`, then look at the files that differ
// (they open in any browser) before committing them.

/** Room for title, notes and source around the marks. */
const frame = 180;

const kinds = Object.keys(measureOfKind) as ChartKind[];
const linePerElement = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

describe.each(kinds)('the %s', (kind) => {
  it.each(Object.keys(situations))('is drawn as before: %s', async (situation) => {
    const model = chartModel(viewOf(kind), dataOf(kind, situation), 'zh');
    const svg = renderSvg(model, {
      width: 1040,
      height: heightFor(model, 360) + frame,
      theme: 'light',
      idPrefix: 'golden',
      url: 'https://example.org/c',
    });
    await expect(linePerElement(svg)).toMatchFileSnapshot(`golden/${kind}-${situation}.svg`);
  });
});
