import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartModel } from '../../lib/chart/model.ts';
import { heightFor, renderSvg } from '../../lib/chart/svg/render.ts';
import { dataOf, situations, variants, viewOf } from './cases.ts';

// A drawing that changed leaves a page in .results/golden that shows it beside the old one: open it in a browser and look.
// If it changed on purpose: `npx vitest run tests/chart/golden.test.ts -u`.

/** Room for title, notes and source around the marks. */
const frame = 180;

const linePerElement = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

const picture = (svg: string) =>
  `<img width="100%" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;

/** Before, after, and what differs: where the two are alike it is black. */
const sideBySide = (name: string, drawn: string) => {
  const file = join(import.meta.dirname, 'golden', name);
  const [before, after] = [
    existsSync(file) ? readFileSync(file, 'utf8') : '<svg xmlns="http://www.w3.org/2000/svg"/>',
    drawn,
  ];
  const layer = 'style="position:absolute;inset:0';
  return `<!doctype html><meta charset="utf-8"><title>${name}</title>
<h2>${name}: before</h2>${picture(before)}<h2>after</h2>${picture(after)}<h2>difference</h2>
<div style="position:relative;isolation:isolate">${picture(before)}<div ${layer};mix-blend-mode:difference">${picture(after)}</div></div>`;
};

const compared = async (name: string, drawn: string) => {
  try {
    await expect(drawn).toMatchFileSnapshot(`golden/${name}`);
  } catch (difference) {
    mkdirSync('.results/golden', { recursive: true });
    writeFileSync(`.results/golden/${name.replace('.svg', '.html')}`, sideBySide(name, drawn));
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
