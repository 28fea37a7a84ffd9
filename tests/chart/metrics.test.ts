import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../lib/chart/svg/element.ts';
import { textWidth, wrappedWith } from '../../lib/chart/svg/metrics.ts';
import { fontFamily, withFontOf } from '../../lib/publish/font.ts';

const size = 100;

/** As the painter of images measures it. */
const painted = (words: string, file: string): number =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="300"><text y="150" font-size="${size}">${escapeText(words)}</text></svg>`,
    { font: { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: fontFamily } },
  ).getBBox()?.width ?? 0;

const signs = [...Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)), ...'—–−…≥×↑éü京瀍，。「'];

it('the widths of signs are those of the font of images', async () => {
  const wrong = await withFontOf(signs.join(''), (file) =>
    signs.flatMap((sign) => {
      const width = (painted(sign.repeat(11), file) - painted(sign, file)) / 10;
      const estimate = textWidth(sign, size);
      // A little too wide is right: nothing is cut, and kerning only makes it narrower.
      return estimate > width - 0.5 && estimate < width * 1.08 + 3 ? [] : [`${sign} ${width} ${estimate}`];
    }),
  );
  expect(wrong).toEqual([]);
});

describe('a name with its number', () => {
  it.each([
    ['要求行政机关确认或重新出具已获取信息', '3', 230],
    ['Legal service institutions', '7', 140],
  ])('breaks so that the number of %s is not alone', (name, number, room) => {
    const lines = wrappedWith(name, number, 12, room);
    expect(lines.at(-1)).not.toBe(number);
    expect(lines.join('').replaceAll(' ', '')).toBe(`${name}${number}`.replaceAll(' ', ''));
  });
});
