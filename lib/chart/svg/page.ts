import type { Lang } from '../../view/spec.ts';
import type { ChartModel, Point } from '../model.types.ts';
import { colourOf, type Theme } from '../palette.ts';
import { ratioText } from '../values.ts';
import { type Attributes, element, text } from './element.ts';

/** What every mark needs to know of the sheet it is drawn on. */
export interface Sheet {
  model: ChartModel;
  width: number;
  height: number;
  /** Under this width labels move and ticks thin out. */
  small: boolean;
  size: { axis: number; label: number };
  paint: (token: string) => string;
  id: (name: string) => string;
  links: boolean;
  /** False where the page itself names the colours. */
  key: boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface SheetOptions {
  width: number;
  height: number;
  theme: 'css' | Theme;
  idPrefix: string;
  key?: boolean;
}

/** Under this width labels move and ticks thin out. */
export const isSmall = (width: number): boolean => width < 560;

/** The sheet of a model: pages take the colours of the reader's theme, files hold their own. */
export const sheetOf = (model: ChartModel, { width, height, theme, idPrefix, key = true }: SheetOptions): Sheet => {
  const small = isSmall(width);
  return {
    model,
    width,
    height,
    small,
    size: small ? { axis: 12, label: 12.5 } : { axis: 13, label: 14 },
    paint: (token) => (theme === 'css' ? `var(--chart-${token})` : colourOf(token, theme)),
    id: (name) => `${idPrefix}-${name}`,
    links: theme === 'css',
    key,
  };
};

export interface Label {
  x: number;
  y: number;
  words: string;
  size: number;
  colour?: string;
  anchor?: 'start' | 'middle' | 'end';
  weight?: number;
  italic?: boolean;
  halo?: boolean;
}

/** One line of text; a halo of paper keeps it readable over lines. */
export const label = (sheet: Sheet, at: Label): string =>
  element(
    'text',
    {
      x: at.x,
      y: at.y,
      fill: sheet.paint(at.colour ?? 'ink-soft'),
      'font-size': at.size,
      'text-anchor': at.anchor === 'start' ? undefined : at.anchor,
      'font-weight': at.weight,
      'font-style': at.italic ? 'italic' : undefined,
      ...(at.halo && haloOf(sheet)),
    },
    text(at.words),
  );

const haloOf = (sheet: Sheet): Attributes => ({
  stroke: sheet.paint('paper'),
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});

/** A thin line of the sheet. */
export const rule = (sheet: Sheet, x1: number, y1: number, x2: number, y2: number, more: Attributes = {}): string =>
  element('line', { x1, y1, x2, y2, stroke: sheet.paint('rule'), ...more });

/** What a pointer reads over a point: name, year, value and what it is made of. */
export const spoken = (name: string, point: Point, lang: Lang): string => {
  const ratio = ratioText(point, lang);
  const other = point.other ? ` / ${point.other.label}` : '';
  return `${name} ${point.year}: ${point.label}${ratio ? ` (${ratio})` : ''}${other}`;
};

/** Whose number a mark is, of which year; without a report, as of a sum, there is nothing to check. */
type Reported = Pick<Point, 'authority' | 'year' | 'href'>;

const placeOf = ({ authority, year, href }: Reported): string => (href ? `${authority}/${year}` : authority);

/** On a page every mark can be pointed at and walked to: the layer in the browser finds it, and its report, by this. */
export const pointAt = (sheet: Sheet, point: Reported): Attributes =>
  sheet.links ? { 'data-point': placeOf(point) } : {};

/** A band is pointed at, and not walked to: it says what the node it leads to says. */
export const bandAt = (sheet: Sheet, point: Reported): Attributes =>
  sheet.links ? { 'data-band': placeOf(point) } : {};

/** A mark that leads to the cell it came from. */
export const linked = (sheet: Sheet, name: string, point: Point, ...marks: readonly string[]): string => {
  const title = element('title', {}, text(spoken(name, point, sheet.model.lang)));
  const at = pointAt(sheet, point);
  return sheet.links && point.href
    ? element('a', { href: point.href, ...at, tabindex: '-1' }, title, ...marks)
    : element('g', at, title, ...marks);
};

/** Dash patterns tell series of the same colour apart; 0 is solid. */
export const dashOf = (dash: number): string | undefined => [undefined, '7 4', '2 4', '10 4 2 4'][dash % 4];

/** Where the data stand on the sheet, for the layer in the browser that lies over the drawing. */
export const boxMark = ({ left, top, right, bottom }: Box): string =>
  element('g', { 'data-box': [left, top, right, bottom].map(Math.round).join(' ') });
