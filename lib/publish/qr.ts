import qrcode from 'qrcode-generator';
import { element, text } from '../chart/svg/element.ts';

const quiet = 4;

const modulesOf = (link: string): { size: number; path: string } => {
  const code = qrcode(0, 'M');
  code.addData(link, 'Byte');
  code.make();
  const size = code.getModuleCount();
  const squares = Array.from({ length: size * size }, (_, at) => [at % size, Math.floor(at / size)] as const);
  const dark = squares.filter(([column, row]) => code.isDark(row, column));
  return { size, path: dark.map(([column, row]) => `M${column + quiet} ${row + quiet}h1v1h-1z`).join('') };
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
