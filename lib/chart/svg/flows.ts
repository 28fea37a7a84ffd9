import type { FlowLink, FlowNode } from '../model.types.ts';
import { element, text } from './element.ts';
import { spread } from './labels.ts';
import { fitted, textWidth, wrappedWith } from './metrics.ts';
import { bandAt, label, pointAt, rule, type Sheet } from './page.ts';

/** Bands from column to column, as wide as their numbers; every node is named with its number. */

interface Placed extends FlowNode {
  x: number;
  top: number;
  height: number;
}

interface Layout {
  sheet: Sheet;
  nodes: readonly Placed[];
  scale: number;
  top: number;
}

const nodeWidth = 12;
const gap = { wide: 10, small: 7 };

const isDrawn = (node: FlowNode): node is FlowNode & { value: number } => node.value !== null && node.value > 0;

/** A narrow sheet has room for the last two columns: what became of it, and why. */
const firstColumn = (sheet: Sheet, count: number): number => (sheet.small ? Math.max(0, count - 2) : 0);

const columnsOf = (sheet: Sheet, nodes: readonly FlowNode[]): FlowNode[][] => {
  const count = Math.max(0, ...nodes.map((node) => node.column)) + 1;
  const all = Array.from({ length: count }, (_, at) => nodes.filter((node) => node.column === at && isDrawn(node)));
  return all.slice(firstColumn(sheet, count));
};

const scaleFor = (columns: readonly (readonly FlowNode[])[], room: number, between: number): number =>
  Math.min(
    ...columns
      .filter((column) => column.length)
      .map(
        (column) =>
          Math.max(1, room - between * (column.length - 1)) / column.reduce((sum, node) => sum + (node.value ?? 0), 0),
      ),
  );

const sizeOf = (sheet: Sheet): number => (sheet.small ? 11 : sheet.size.axis);

/** Where the last column stands: as far right as its names allow, within limits. */
const lastColumn = (sheet: Sheet, column: readonly FlowNode[]): number => {
  const [least, most] = sheet.small ? [0.4, 0.5] : [0.62, 0.76];
  const widest = Math.max(0, ...column.map(({ name, label }) => textWidth(`${name} ${label}`, sizeOf(sheet))));
  return Math.min(most * sheet.width, Math.max(least * sheet.width, sheet.width - widest - nodeWidth - beside.moved));
};

/** The names stand this far from their bars: more where lines have to lead to them. */
const beside = { plain: 6, moved: 14 };

const middleOf = (nodes: readonly { top: number; height: number }[]): number => {
  const whole = nodes.reduce((sum, { height }) => sum + height, 0);
  return nodes.reduce((sum, { top, height }) => sum + (top + height / 2) * height, 0) / whole;
};

/** A column moves down to where its bands come from, so that they rise no more than they must. */
const lowered = (sheet: Sheet, column: readonly Placed[], from: readonly Placed[]): Placed[] => {
  const last = column.at(-1);
  if (!last || !from.length) return [...column];
  const room = sheet.height - 6 - last.top - last.height;
  const by = Math.max(0, Math.min(room, middleOf(from) - middleOf(column)));
  return column.map((node) => ({ ...node, top: node.top + by }));
};

const sourcesOf = (sheet: Sheet, column: readonly Placed[], before: readonly Placed[]): Placed[] => {
  const own = new Set(column.map(({ key }) => key));
  const links = (sheet.model.extras.flow?.links ?? []).filter(({ to }) => own.has(to));
  const from = new Set(links.map((link) => link.from));
  return before.filter(({ key }) => from.has(key));
};

const layoutOf = (sheet: Sheet): Layout => {
  const columns = columnsOf(sheet, sheet.model.extras.flow?.nodes ?? []);
  const between = sheet.small ? gap.small : gap.wide;
  const top = 26;
  const scale = scaleFor(columns, sheet.height - top - 6, between);
  const right = lastColumn(sheet, columns.at(-1) ?? []);
  const placed = columns.map((column, at) => {
    let y = top;
    const x = columns.length > 1 ? (at / (columns.length - 1)) * right : 0;
    return column.map((node) => {
      const height = Math.max((node.value ?? 0) * scale, 1);
      const each = { ...node, x, top: y, height };
      y += height + between;
      return each;
    });
  });
  const nodes = placed.flatMap((column, at) => lowered(sheet, column, sourcesOf(sheet, column, placed[at - 1] ?? [])));
  return { sheet, nodes, scale, top };
};

/** A flow is drawn of one report. */
const reportOf = ({ model: { drawn } }: Sheet, { href }: FlowNode) => ({
  authority: drawn.authorities[0] ?? '',
  year: drawn.years[0] ?? 0,
  href,
});

const band = (
  sheet: Sheet,
  link: FlowLink,
  from: Placed,
  to: Placed,
  leaves: number,
  arrives: number,
  width: number,
): string => {
  const [x1, x2] = [from.x + nodeWidth, to.x];
  const middle = (x1 + x2) / 2;
  const d = [
    `M${x1} ${leaves}`,
    `C${middle} ${leaves} ${middle} ${arrives} ${x2} ${arrives}`,
    `L${x2} ${arrives + width}`,
    `C${middle} ${arrives + width} ${middle} ${leaves + width} ${x1} ${leaves + width}Z`,
  ].map((step) => step.replace(/\d+\.\d+/g, (number) => Number(number).toFixed(1)));
  const title = element('title', {}, text(`${from.name} → ${to.name}: ${to.label}`));
  return element(
    'path',
    { d: d.join(''), fill: sheet.paint(link.colour), 'fill-opacity': 0.32, ...bandAt(sheet, reportOf(sheet, to)) },
    title,
  );
};

const bands = ({ sheet, nodes, scale }: Layout): string => {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const [leaving, arriving] = [new Map<string, number>(), new Map<string, number>()];
  return (sheet.model.extras.flow?.links ?? [])
    .map((link) => {
      const [from, to] = [byKey.get(link.from), byKey.get(link.to)];
      if (!from || !to) return '';
      const [left, right] = [leaving.get(link.from) ?? from.top, arriving.get(link.to) ?? to.top];
      const width = link.value * scale;
      leaving.set(link.from, left + width);
      arriving.set(link.to, right + width);
      return band(sheet, link, from, to, left, right, width);
    })
    .join('');
};

const nodeBar = (sheet: Sheet, node: Placed): string => {
  const bar = element('rect', {
    x: node.x,
    y: node.top,
    width: nodeWidth,
    height: node.height,
    fill: sheet.paint(node.colour),
  });
  const title = element('title', {}, text(`${node.name}: ${node.label}`));
  const report = reportOf(sheet, node);
  return sheet.links && node.href
    ? element('a', { href: node.href, ...pointAt(sheet, report), tabindex: '-1' }, title, bar)
    : element('g', pointAt(sheet, report), title, bar);
};

interface Named extends Placed {
  y: number;
  lines: readonly string[];
}

/** The name with its number on one line, or on two; the number is never cut, the name gives way. */
const linesOf = (node: Placed, size: number, room: number, most: number): string[] => {
  const whole = `${node.name} ${node.label}`;
  if (textWidth(whole, size) <= room) return [whole];
  const lines = most > 1 ? wrappedWith(node.name, node.label, size, room) : [];
  if (lines.length === 2) return lines;
  return [`${fitted(node.name, size, room - textWidth(` ${node.label}`, size))} ${node.label}`];
};

/** The names of a column: on two lines where all have the room, on one else, of the largest where even that is not. */
const namesIn = ({ sheet, nodes, top }: Layout, column: number, room: number): (Named & { height: number })[] => {
  const size = sizeOf(sheet);
  const own = nodes.filter((node) => node.column === column);
  const most = Math.max(1, Math.floor((sheet.height - top) / (size + 1.5)));
  const large = [...own].sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, most);
  const named = (lines: number) =>
    own
      .filter((node) => large.includes(node))
      .map((node) => ({ ...node, y: node.top + node.height / 2, lines: linesOf(node, size, room, lines) }));
  const heightOf = (all: readonly Named[]) => all.reduce((sum, { lines }) => sum + lines.length * (size + 1.5) + 2, 0);
  const two = named(2);
  const chosen = heightOf(two) <= sheet.height - top - 12 ? two : named(1);
  return chosen.map((node) => ({ ...node, height: node.lines.length * (size + 1.5) + 2 }));
};

const names = (layout: Layout, column: number, last: boolean): string => {
  const { sheet, nodes, top } = layout;
  const size = sizeOf(sheet);
  const [own, next] = [column, column + 1].map((each) => nodes.find((node) => node.column === each)?.x ?? sheet.width);
  const start = (own ?? 0) + nodeWidth;
  const room = (last ? sheet.width : (next ?? sheet.width) - 6) - start - beside.moved;
  const placed = spread(namesIn(layout, column, room), size + 3, top + 4, sheet.height - 8);
  const isMoved = ({ y, at }: { y: number; at: number }) => Math.abs(at - y) > 4;
  const distance = placed.some(isMoved) ? beside.moved : beside.plain;
  return placed
    .map(({ item: { lines }, y, at }) => {
      const x = start + distance;
      const leader = isMoved({ y, at }) ? rule(sheet, start, y, x - 2, at) : '';
      const first = at + 4 - ((lines.length - 1) * (size + 1.5)) / 2;
      const more = { x, size, colour: 'ink', halo: true };
      return (
        leader + lines.map((words, line) => label(sheet, { ...more, y: first + line * (size + 1.5), words })).join('')
      );
    })
    .join('');
};

/** A flow on a sheet. */
export const flows = (sheet: Sheet): string => {
  const layout = layoutOf(sheet);
  const columns = sheet.model.extras.flow?.columns ?? [];
  const at = (column: number) => layout.nodes.find((node) => node.column === column)?.x;
  const heads = columns.map((words, column) => {
    const x = at(column);
    return x === undefined ? '' : label(sheet, { x, y: 13, words, size: sheet.size.axis, weight: 600 });
  });
  return [
    bands(layout),
    ...layout.nodes.map((node) => nodeBar(sheet, node)),
    ...heads,
    ...columns.map((_, column) => names(layout, column, column === columns.length - 1)),
  ].join('');
};
