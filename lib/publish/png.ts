import { drawingOf } from './drawing.ts';
import type { DrawnView } from './drawn-view.ts';
import { fontFamily, withFontOf } from './font.ts';
import { sizeOf } from './image-sizes.ts';

const heavy = /<text (?![^>]*stroke=)[^>]*fill="(#[0-9a-f]{6})" font-size="([\d.]+)"[^>]*font-weight="[67]00"/g;

/** Our font has one weight: heavy words are drawn with a line of their own colour around them. */
export const heavier = (drawing: string): string =>
  drawing.replace(
    heavy,
    (words, colour: string, size: string) =>
      `${words} stroke="${colour}" stroke-width="${(Number(size) * 0.03).toFixed(2)}"`,
  );

/** A view as an image: the drawing of the SVG, painted in this process from our own font alone. */
export const pngOf = async (view: DrawnView): Promise<Uint8Array<ArrayBuffer>> => {
  const { Resvg } = await import('@resvg/resvg-js');
  const { width, scale } = sizeOf(view);
  const drawing = heavier(drawingOf(view));
  const painted = await withFontOf(drawing, (file) => {
    const painter = new Resvg(drawing, {
      fitTo: { mode: 'width', value: Math.round(width * scale) },
      font: { fontFiles: [file], loadSystemFonts: false, defaultFontFamily: fontFamily },
    });
    return painter.render();
  });
  return new Uint8Array(painted.asPng());
};
