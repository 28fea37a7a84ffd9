import { type Layout, layouts } from './layouts.ts';
import type { Measured, Results, Row } from './results.ts';

const marks = { begin: '<!-- measured: npm run bench -- readme -->', end: '<!-- /measured -->' } as const;

const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+$)/g, ' ');

const numberOf = (value: number): string => {
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return grouped(String(Math.round(value)));
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
};

/** A figure as it stands in a table; nothing where nothing was measured. */
const textOf = (value: unknown): string => {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : numberOf(value);
  return value === undefined || value === null ? '' : String(value);
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const tableOf = ({ columns, prepare }: Layout, rows: readonly Row[]): string => {
  const prepared = prepare ? prepare(rows) : rows;
  const named = typeof columns === 'function' ? columns(rows) : columns;
  const shown = named.filter(([key]) => prepared.some((row) => textOf(row[key]) !== ''));
  return [
    line(shown.map(([, head]) => head)),
    line(shown.map(() => '---')).replaceAll(' ', ''),
    ...prepared.map((row) => line(shown.map(([key]) => textOf(row[key])))),
  ].join('\n');
};

const months = 'January February March April May June July August September October November December'.split(' ');

const dayOf = (on: string): string => {
  const [year = '', month = '', day = ''] = on.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
};

const circumstances = ({ on, machine: { cores, node, processor } }: Measured): string =>
  `${dayOf(on)}, ${cores} cores (${processor}), Node ${node.slice(1)}`;

const sectionOf = (layout: Layout, measured: Measured | undefined): string => {
  const head = `**${layout.title}** ${layout.explained}`;
  if (!measured) return `${head}\n\nNot measured yet.`;
  return `${head}\n${circumstances(measured)}.\n\n${tableOf(layout, measured.rows)}`;
};

/** Every section of the bench as the README tells of it, each with its day and machine. */
export const measuredText = (results: Results): string =>
  Object.entries(layouts)
    .map(([name, layout]) => sectionOf(layout, results[name]))
    .join('\n\n');

/** The README with what was measured between its marks. */
export const withMeasured = (readme: string, results: Results): string => {
  const [from, to] = [readme.indexOf(marks.begin), readme.indexOf(marks.end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${marks.begin} … ${marks.end}`);
  return `${readme.slice(0, from + marks.begin.length)}\n\n${measuredText(results)}\n\n${readme.slice(to)}`;
};
