import { drawingOf } from './drawing.ts';
import type { DrawnView } from './drawn-view.ts';
import { fontFamily, withFontOf } from './font.ts';
import { sizeOf } from './image-sizes.ts';

/** A view as an image: the drawing of the SVG, painted in this process from our own font alone. */
export const pngOf = async (view: DrawnView): Promise<Uint8Array<ArrayBuffer>> => {
  const { Resvg } = await import('@resvg/resvg-js');
  const { width, scale } = sizeOf(view);
  const drawing = drawingOf(view);
  const painted = await withFontOf(drawing, (file) => {
    const painter = new Resvg(drawing, {
      fitTo: { mode: 'width', value: Math.round(width * scale) },
      font: { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: fontFamily },
    });
    return painter.render();
  });
  return new Uint8Array(painted.asPng());
};
