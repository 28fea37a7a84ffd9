import type { FlowLink, FlowNode } from '../model.types.ts';
import { element, text } from './element.ts';
import { spread } from './labels.ts';
import { fitted, textWidth } from './metrics.ts';
import { label, pointAt, rule, type Sheet } from './page.ts';

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

const layoutOf = (sheet: Sheet): Layout => {
  const nodes = sheet.model.extras.flow?.nodes ?? [];
  const columns = columnsOf(sheet, nodes);
  const between = sheet.small ? gap.small : gap.wide;
  const top = 26;
  const scale = scaleFor(columns, sheet.height - top - 6, between);
  const right = sheet.width * (sheet.small ? 0.46 : 0.74);
  const placed = columns.flatMap((column, at) => {
    let y = top;
    const x = columns.length > 1 ? (at / (columns.length - 1)) * right : 0;
    return column.map((node) => {
      const height = Math.max((node.value ?? 0) * scale, 1);
      const each = { ...node, x, top: y, height };
      y += height + between;
      return each;
    });
  });
  return { sheet, nodes: placed, scale, top };
};

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
  const band = sheet.links ? { 'data-band': link.to } : {};
  return element('path', { d: d.join(''), fill: sheet.paint(link.colour), 'fill-opacity': 0.32, ...band }, title);
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
  return sheet.links && node.href
    ? element('a', { href: node.href, ...pointAt(sheet, node.key), tabindex: '-1' }, title, bar)
    : element('g', pointAt(sheet, node.key), title, bar);
};

/** The number is never cut; the name gives way. */
const wordsIn = (node: Placed, size: number, room: number): string => {
  const number = ` ${node.label}`;
  return `${fitted(node.name, size, room - textWidth(number, size))}${number}`;
};

const names = ({ sheet, nodes, top }: Layout, column: number, last: boolean): string => {
  const own = nodes
    .filter((node) => node.column === column)
    .map((node) => ({ ...node, y: node.top + node.height / 2 }));
  const next = nodes.find((node) => node.column === column + 1)?.x ?? sheet.width;
  const size = sheet.small ? 11 : sheet.size.axis;
  return spread(own, size + 3, top + 4, sheet.height - 8)
    .map(({ item: node, y, at }) => {
      const moved = Math.abs(at - y) > 4;
      const x = node.x + nodeWidth + (moved ? 14 : 6);
      const room = (last ? sheet.width : next - 6) - x;
      const leader = moved ? rule(sheet, node.x + nodeWidth, y, x - 2, at) : '';
      return leader + label(sheet, { x, y: at + 4, words: wordsIn(node, size, room), size, colour: 'ink', halo: true });
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
