import { element, text } from '../chart/svg/element.ts';
import { citationsOf } from './citation.ts';
import { type ColumnKey, columnKeysOf, valuesOf } from './columns.ts';
import { drawingOf } from './drawing.ts';
import type { DrawnView } from './drawn-view.ts';

/** The columns of the rows that travel inside the drawing. */
const dataColumns: readonly ColumnKey[] = [
  'authority',
  'year',
  'series',
  'value',
  'state',
  'across_measure',
  'across_value',
  'across_state',
];

const dataOf = (view: DrawnView) => {
  const all = columnKeysOf({ ...view, all: null });
  const columns = dataColumns.filter((key) => all.includes(key));
  const places = columns.map((key) => all.indexOf(key));
  const rows = valuesOf({ ...view, all: null, output: { ...view.output, head: 'id' } });
  return { columns, rows: rows.map((row) => places.map((at) => row[at] ?? null)) };
};

const metadata = (view: DrawnView): string =>
  element('metadata', { id: 'data' }, text(JSON.stringify({ citation: citationsOf(view).long, ...dataOf(view) })));

/** A view as a drawing that stands alone: literal colours, title, notes, source and address, its figures and citation inside. */
export const svgOf = (view: DrawnView): string => drawingOf(view).replace(/<\/svg>$/, () => `${metadata(view)}</svg>`);
