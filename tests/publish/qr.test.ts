import { Resvg } from '@resvg/resvg-js';
import jsQR from 'jsqr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawView } from '../../app/_publish/draw-view.ts';
import type { Opened } from '../../lib/db/client.ts';
import { type DrawnView, frozenLink } from '../../lib/publish/drawn-view.ts';
import { pngOf } from '../../lib/publish/png.ts';
import { qrSvg } from '../../lib/publish/qr.ts';
import { openWorld } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What a camera reads in a drawing of so many pixels. */
const readIn = (svg: string, pixels: number): string | undefined => {
  const { pixels: rgba, width, height } = new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render();
  return jsQR(new Uint8ClampedArray(rgba), width, height)?.data;
};

const drawn = async (query: string): Promise<DrawnView> => {
  const { view } = await drawView(world.db, 'refusal-rate', new URLSearchParams(query), 'zh');
  return view as DrawnView;
};

const twenty = Array.from({ length: 20 }, (_, at) => 320100 + at * 100).join('.');

describe('the code on paper', () => {
  it.each([
    ['short', 'd=320800&y=2024'],
    ['with every key', 'd=320800.321300.321322&h=321300&g=peer&y=2019-2025&v=line&u=index&z=auto'],
  ])('leads to the frozen link: %s', async (_, query) => {
    const link = frozenLink(await drawn(query));
    expect(link).toMatch(/&r=1$/);
    expect(readIn(qrSvg(link, 'QR'), 600)).toBe(link);
  });

  it('holds an address of twenty authorities', () => {
    const link = `https://example.org/en/c/refusal-rate?d=${twenty}&y=2019-2025&v=line&u=rate&s=code&r=12`;
    expect(readIn(qrSvg(link, 'QR'), 600)).toBe(link);
  });

  it('is read in the image for print', async () => {
    const view = await drawn('d=320800.321300&y=2023-2024&v=line');
    const png = await pngOf({ ...view, output: { ...view.output, image: 'print' } });
    const { pixels, width, height } = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="2240" height="1584"><image width="2240" height="1584" xlink:href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`,
    ).render();
    expect(jsQR(new Uint8ClampedArray(pixels), width, height)?.data).toBe(frozenLink(view));
  });
});
