import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartModel } from '../../lib/chart/model.ts';
import { heightFor, renderSvg } from '../../lib/chart/svg/render.ts';
import type { ChartKind } from '../../lib/form/measure-types.ts';
import { dataOf, measureOfKind, situations, viewOf } from './cases.ts';

// A drawing that changed is left in .results/golden beside the old one's name: open both in a browser and look.
// If it changed on purpose: `npx vitest run tests/chart/golden.test.ts -u`.

/** Room for title, notes and source around the marks. */
const frame = 180;

const kinds = Object.keys(measureOfKind) as ChartKind[];
const linePerElement = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

const compared = async (name: string, drawn: string) => {
  try {
    await expect(drawn).toMatchFileSnapshot(`golden/${name}`);
  } catch (difference) {
    mkdirSync('.results/golden', { recursive: true });
    writeFileSync(`.results/golden/${name}`, drawn);
    throw difference;
  }
};

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
    await compared(`${kind}-${situation}.svg`, linePerElement(svg));
  });
});
