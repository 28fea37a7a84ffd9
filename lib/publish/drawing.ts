import { colourOf } from '../chart/palette.ts';
import { element, text } from '../chart/svg/element.ts';
import { wrapped } from '../chart/svg/metrics.ts';
import { renderSvg } from '../chart/svg/render.ts';
import { citationsOf } from './citation.ts';
import { type DrawnView, frozenLink } from './drawn-view.ts';
import { type ImageSize, sizeOf } from './image-sizes.ts';
import { qrSvg } from './qr.ts';

const strip = { height: 116, pad: 28, code: 92, size: 12, step: 18, lines: 5 };

const framed = (view: DrawnView, { width, height }: Pick<ImageSize, 'width' | 'height'>): string =>
  renderSvg(view.model, { width, height, theme: 'light', url: frozenLink(view) });

const citation = (view: DrawnView, width: number): string =>
  wrapped(citationsOf(view).gbt7714, strip.size, width)
    .slice(0, strip.lines)
    .map((line, at) => element('text', { x: 0, y: strip.size + at * strip.step, 'font-size': strip.size }, text(line)))
    .join('');

/** Under a drawing for paper: the frozen link as a QR code, and how to cite. */
const paperStrip = (view: DrawnView, width: number): string => {
  const code = qrSvg(frozenLink(view), 'QR').replace(
    '<svg ',
    () => `<svg x="${strip.pad}" y="0" width="${strip.code}" height="${strip.code}" `,
  );
  const left = strip.pad + strip.code + 16;
  const words = citation(view, width - left - strip.pad);
  return code + element('g', { transform: `translate(${left} 8)`, fill: colourOf('ink-soft', 'light') }, words);
};

const forPaper = (view: DrawnView, { width, height }: ImageSize): string => {
  const inner = framed(view, { width, height: height - strip.height });
  const [opening] = /^<svg[^>]*>/.exec(inner) ?? [''];
  const sheet = opening
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${height}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`);
  return [
    sheet,
    inner.slice(opening.length, -'</svg>'.length),
    element('rect', {
      y: height - strip.height,
      width,
      height: strip.height,
      fill: colourOf('paper', 'light'),
    }),
    element('g', { transform: `translate(0 ${height - strip.height})` }, paperStrip(view, width)),
    '</svg>',
  ].join('');
};

/** A view as one drawing with literal colours, in the size asked for: what SVG and PNG share. */
export const drawingOf = (view: DrawnView): string => {
  const size = sizeOf(view);
  return view.output.image === 'print' ? forPaper(view, size) : framed(view, size);
};
