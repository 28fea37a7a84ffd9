import qrcode from 'qrcode-generator';
import { element, text } from '../chart/svg/element.ts';

const quiet = 4;

// Neighbours in a row are one bar: a third of the text.
const barsOf = (row: string, at: number): string =>
  [...row.matchAll(/1+/g)]
    .map(({ index, 0: { length } }) => `M${index + quiet} ${at + quiet}h${length}v1h-${length}z`)
    .join('');

const modulesOf = (link: string): { size: number; path: string } => {
  const code = qrcode(0, 'M');
  code.addData(link, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const places = Array.from({ length: size }, (_, at) => at);
  const rows = places.map((row) => places.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
  return { size, path: rows.map(barsOf).join('') };
};

/** An address as a QR code, black on white, for print: a frozen link that paper can hold. */
export const qrSvg = (link: string, name: string): string => {
  const { size, path } = modulesOf(link);
  const whole = size + 2 * quiet;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${whole} ${whole}`,
      role: 'img',
      'aria-label': name,
      'shape-rendering': 'crispEdges',
    },
    element('title', {}, text(name)),
    element('rect', { width: whole, height: whole, fill: '#fff' }),
    element('path', { d: path, fill: '#000' }),
  );
};
