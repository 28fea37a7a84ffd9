import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { element, escapeText } from '../../lib/chart/svg/element.ts';
import type { Opened } from '../../lib/db/client.ts';
import { cells } from '../../lib/form/cells.ts';
import { measures } from '../../lib/form/measures.ts';
import { fontFile, withFontOf } from '../../lib/publish/font.ts';
import { imageSizes } from '../../lib/publish/image-sizes.ts';
import { heavier } from '../../lib/publish/png.ts';
import * as chartWords from '../../lib/text/chart.ts';
import * as publishWords from '../../lib/text/publish.ts';
import * as sumWords from '../../lib/text/sums.ts';
import { askForm, bytesOf } from './ask.ts';
import { openWorld } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** The characters a font draws: its Unicode table, of format 4 or 12 (OpenType, cmap). */
const charactersOf = (path: string): Set<number> => {
  const font = readFileSync(path);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const cmap = font.readUInt32BE((tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at),
  );
  const found = new Set<number>();
  const add = (from: number, to: number) => {
    for (let code = from; code <= to; code += 1) found.add(code);
  };
  for (const at of subtables) {
    const format = font.readUInt16BE(at);
    if (format === 12)
      for (let group = 0; group < font.readUInt32BE(at + 12); group += 1)
        add(font.readUInt32BE(at + 16 + 12 * group), font.readUInt32BE(at + 20 + 12 * group));
    if (format !== 4) continue;
    const segments = font.readUInt16BE(at + 6);
    for (let segment = 0; segment < segments; segment += 2) {
      const [end, start] = [font.readUInt16BE(at + 14 + segment), font.readUInt16BE(at + 16 + segments + segment)];
      if (start < 0xffff) add(start, Math.min(end, 0xfffe));
    }
  }
  return found;
};

const everyText = () => [
  ...['authorities.csv', 'departments.csv'].map((name) => readFileSync(join('data', name), 'utf8')),
  ...[chartWords, publishWords, sumWords, cells, measures].map((words) => JSON.stringify(words)),
];

describe('the font of images', () => {
  it('draws every character of our place names, forms, measures and words', () => {
    const drawn = charactersOf(fontFile);
    const missing = new Set([...everyText().join('')].filter((each) => !drawn.has(each.codePointAt(0) ?? 0)));
    missing.delete('\n');
    missing.delete('\r');
    missing.delete('\uFEFF');
    expect([...missing]).toEqual([]);
  });

  it('has the rare ones of place names', () => {
    const drawn = charactersOf(fontFile);
    for (const rare of '瀍亳儋歙黟邗盱眙睢畲㙍㮾𫰛')
      expect([rare, drawn.has(rare.codePointAt(0) ?? 0)]).toEqual([rare, true]);
  });

  it('has the 8,105 characters of the Table of General Standard Chinese Characters', () => {
    const standard = [...readFileSync('data/make/standard-characters.txt', 'utf8').trim()];
    const drawn = charactersOf(fontFile);
    expect(standard.length).toBe(8105);
    expect(standard.filter((each) => !drawn.has(each.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('is cut to the characters of one drawing, and gone when it is painted', async () => {
    const words = `瀍河 12 & People's "Daily" <1`;
    const drawing = element('text', {}, escapeText(words));
    const lent = await withFontOf(drawing, (path) => ({ path, drawn: charactersOf(path) }));
    expect([...words].filter((each) => !lent.drawn.has(each.codePointAt(0) ?? 0))).toEqual([]);
    expect([lent.drawn.has('京'.codePointAt(0) ?? 0), existsSync(lent.path)]).toEqual([false, false]);
  });
});

it('heavy words get a line of their own colour, others and those with a halo none', () => {
  const words = (more: string) => `<text x="1" y="2" fill="#1b1f24" font-size="25" ${more}>a</text>`;
  expect(heavier(words('font-weight="600"'))).toContain('font-weight="600" stroke="#1b1f24" stroke-width="0.75"');
  for (const more of ['font-style="italic"', 'font-weight="600" stroke="#fbfaf7" paint-order="stroke"'])
    expect(heavier(words(more))).toBe(words(more));
});

describe('a PNG', () => {
  it.each(Object.entries(imageSizes))('named %s has its size', async (name, { width, height, scale }) => {
    const bytes = Buffer.from(await bytesOf(await askForm('refusal-rate', 'png', `im=${name}`)));
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      Math.round(width * scale),
      Math.round(height * scale),
    ]);
  });

  it.each(['im=4000x4000', 'im=1200', 'im=OGG'])('of another size (%s) is refused', async (query) => {
    const response = await askForm('refusal-rate', 'png', query);
    expect([response.status, (await response.json()).errors[0].allowed]).toEqual([400, 'og, wide, square, print']);
  });
});
