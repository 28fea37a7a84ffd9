import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartModel } from '../../lib/chart/model.ts';
import { heightFor, renderSvg } from '../../lib/chart/svg/render.ts';
import { dataOf, situations, variants, viewOf } from './cases.ts';

// A drawing that changed is left in .results/golden beside the old one's name: open both in a browser and look.
// If it changed on purpose: `npx vitest run tests/chart/golden.test.ts -u`.

/** Room for title, notes and source around the marks. */
const frame = 180;

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

describe.each(Object.entries(variants))('the %s', (name, { kind, chosen }) => {
  it.each(Object.keys(situations))('is drawn as before: %s', async (situation) => {
    const model = chartModel(viewOf(kind, chosen), dataOf(kind, situation), 'zh');
    const svg = renderSvg(model, {
      width: 1040,
      height: heightFor(model, 360) + frame,
      theme: 'light',
      idPrefix: 'golden',
      url: 'https://example.org/c',
    });
    await compared(`${name}-${situation}.svg`, linePerElement(svg));
  });
});
