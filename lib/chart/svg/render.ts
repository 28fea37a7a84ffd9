import type { ChartKind } from '../../form/measure-types.ts';
import type { ChartModel } from '../model.types.ts';
import type { Theme } from '../palette.ts';
import { bars, rowHeight } from './bars.ts';
import { dumbbells } from './dumbbells.ts';
import { element, text } from './element.ts';
import { flows } from './flows.ts';
import { framed } from './frame.ts';
import { lines } from './lines.ts';
import { mapHeight, maps } from './maps.ts';
import { textWidth } from './metrics.ts';
import { multiples, multiplesHeight } from './multiples.ts';
import { blankHeight, isBlank, nothing } from './nothing.ts';
import { isSmall, label, type Sheet, sheetOf } from './page.ts';
import { ranks } from './ranks.ts';
import { withRowsThatFit } from './rows.ts';
import { scatters } from './scatters.ts';
import { stacks } from './stacks.ts';
import { tableHeight, tables } from './tables.ts';

/** One drawing for each kind: adding a kind adds a line. */
const drawings: Record<ChartKind, (sheet: Sheet) => string> = {
  line: lines,
  multiples,
  bar: bars,
  stack: stacks,
  rank: ranks,
  table: tables,
  dot: dumbbells,
  map: maps,
  scatter: scatters,
  funnel: scatters,
  flow: flows,
};

export interface RenderOptions {
  width: number;
  height: number;
  /** `css`: the drawing alone, in the page's colours; `light` and `dark`: a file with title, notes and source. */
  theme: 'css' | Theme;
  /** Makes the ids of this drawing its own on a page with several. */
  idPrefix?: string;
  /** Where the view lives, printed in files. */
  url?: string;
  /** False where the page itself names the colours. */
  key?: boolean;
}

const fonts = "'PingFang SC','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',system-ui,sans-serif";

/** On a phone the names of a flow need the height that they lack in breadth. */
const flowHeight = 560;

const rows = (model: ChartModel): number =>
  model.y.kind === 'category' && !['table', 'map', 'flow'].includes(model.kind) ? model.y.domain.length : 0;

/** The height a drawing needs: lying rows and tables grow with their number, the others keep what they are given. */
export const heightFor = (model: ChartModel, height: number, width = 1040, keyed = true): number => {
  if (model.kind === 'table') return Math.max(80, tableHeight(model.table.rows.length));
  if (isBlank(model)) return blankHeight(model, width);
  if (model.kind === 'map') return mapHeight(model, width);
  if (model.kind === 'multiples') return multiplesHeight(model, width);
  if (model.kind === 'flow' && isSmall(width)) return Math.max(height, flowHeight);
  const count = rows(model);
  if (!count) return height;
  const key = keyed && model.kind === 'stack' ? Math.ceil(model.series.length / (isSmall(width) ? 2 : 5)) * 20 + 16 : 0;
  const most = count * rowHeight.most + 40 + key;
  return Math.min(Math.max(height, count * rowHeight.least + 40 + key), Math.max(most, 120));
};

const watermark = (sheet: Sheet): string => {
  const { model, width, height } = sheet;
  if (!model.watermark) return '';
  const size = Math.min(width / 14, 54, (width * 0.96) / textWidth(model.watermark, 1));
  const words = label(sheet, {
    x: 0,
    y: 0,
    words: model.watermark,
    size,
    anchor: 'middle',
    colour: 'warn',
    weight: 700,
  });
  return element(
    'g',
    { transform: `translate(${width / 2} ${height / 2}) rotate(-18)`, opacity: '0.16', 'aria-hidden': 'true' },
    words,
  );
};

/** The drawing without its frame: marks only, for a sheet of this size. */
export const marksOf = (whole: Sheet): string => {
  if (isBlank(whole.model)) return nothing(whole) + watermark(whole);
  const { sheet, rest } = withRowsThatFit(whole);
  return drawings[sheet.model.kind](sheet) + rest + watermark(whole);
};

/** A model as SVG text. Pages get the drawing alone; files get title, notes, source, release and address around it. */
export const renderSvg = (model: ChartModel, options: RenderOptions): string => {
  const { width, height, theme, idPrefix = 'chart', url, key } = options;
  const sheet = sheetOf(model, { width, height, theme, idPrefix, key });
  const body = theme === 'css' ? marksOf(sheet) : framed(sheet, marksOf, url);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      // On a page the points are links, which an image may not hold; a file is an image.
      role: theme === 'css' ? 'group' : 'img',
      'aria-labelledby': `${sheet.id('title')} ${sheet.id('desc')}`,
      'font-family': fonts,
      'xml:lang': model.lang === 'zh' ? 'zh-CN' : 'en',
    },
    element('title', { id: sheet.id('title') }, text(model.title)),
    element('desc', { id: sheet.id('desc') }, text(model.description)),
    body,
  );
};
