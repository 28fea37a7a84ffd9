import { publishWords } from '../text/publish.ts';
import { say } from '../text/say.ts';
import { columnKeysOf, headOf, valuesOf } from './columns.ts';
import type { DrawnView } from './drawn-view.ts';
import { citationGuide, columnGuide, notesGuide, stateGuide } from './guide.ts';
import { type WorkSheet, workbookBytes } from './workbook.ts';

const wide: Partial<Record<string, number>> = { name: 26, state: 18, report: 40, source: 40, view: 40, cells: 26 };

const dataSheet = (view: DrawnView): WorkSheet => ({
  name: say(publishWords.sheetData, view.lang),
  head: true,
  widths: columnKeysOf(view).map((key) => wide[key] ?? 14),
  rows: [headOf(view), ...valuesOf(view)],
});

const notesSheet = (view: DrawnView): WorkSheet => ({
  name: say(publishWords.sheetNotes, view.lang),
  head: false,
  widths: [24, 24, 80],
  rows: [
    ...notesGuide(view),
    [],
    [say(publishWords.states, view.lang)],
    ...stateGuide(view),
    [],
    [say(publishWords.columns, view.lang)],
    ...columnGuide(view),
  ],
});

const citationSheet = (view: DrawnView): WorkSheet => ({
  name: say(publishWords.sheetCitation, view.lang),
  head: false,
  widths: [18, 120],
  rows: citationGuide(view),
});

/** A view as a workbook of three sheets: data, notes and states, citation. */
export const xlsxOf = (view: DrawnView): Uint8Array<ArrayBuffer> =>
  workbookBytes({
    title: view.model.title,
    date: view.data.release.publishedAt,
    sheets: [dataSheet(view), notesSheet(view), citationSheet(view)],
  });
