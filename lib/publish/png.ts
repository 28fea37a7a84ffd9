import { join } from 'node:path';
import { drawingOf } from './drawing.ts';
import type { DrawnView } from './drawn-view.ts';
import { sizeOf } from './image-sizes.ts';

/** Cut by data/make/font.ts: what most images need first, then every character that words, forms and place names have. */
export const fontFiles = ['noto-sans-sc-common.ttf', 'noto-sans-sc.ttf'].map((name) =>
  join('lib', 'publish', 'fonts', name),
);
const family = 'Noto Sans SC';

/** A view as an image: the drawing of the SVG, painted in this process from our own font alone. */
export const pngOf = async (view: DrawnView): Promise<Uint8Array<ArrayBuffer>> => {
  const { Resvg } = await import('@resvg/resvg-js');
  const { width, scale } = sizeOf(view);
  const painter = new Resvg(drawingOf(view), {
    fitTo: { mode: 'width', value: Math.round(width * scale) },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family },
  });
  return new Uint8Array(painter.render().asPng());
};
