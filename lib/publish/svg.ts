import { element, text } from '../chart/svg/element.ts';
import { citationsOf } from './citation.ts';
import { columnKeys, valuesOf } from './columns.ts';
import { drawingOf } from './drawing.ts';
import type { DrawnView } from './drawn-view.ts';

/** The columns of the rows that travel inside the drawing. */
export const dataColumns = ['authority', 'year', 'series', 'value', 'state'] as const;

const dataOf = (view: DrawnView) => {
  const places = dataColumns.map((key) => columnKeys.indexOf(key));
  const rows = valuesOf({ ...view, all: null, output: { ...view.output, head: 'id' } });
  return { columns: dataColumns, rows: rows.map((row) => places.map((at) => row[at] ?? null)) };
};

const metadata = (view: DrawnView): string =>
  element('metadata', { id: 'data' }, text(JSON.stringify({ citation: citationsOf(view).long, ...dataOf(view) })));

/** A view as a drawing that stands alone: literal colours, title, notes, source and address, its figures and citation inside. */
export const svgOf = (view: DrawnView): string => drawingOf(view).replace(/<\/svg>$/, () => `${metadata(view)}</svg>`);
