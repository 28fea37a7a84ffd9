import type { Words } from './types.ts';

/**
 * What is known of one figure. Present: `value` is a number. Absent: `value` is null and the
 * state says why. Each has one letter for `report_revision.states` and its words for page and export.
 */
export const states = {
  printed: { letter: 'p', present: true, name: { zh: '原表数字', en: 'as printed' } },
  converted: { letter: 'c', present: true, name: { zh: '按表列单位换算', en: 'converted to the unit of the form' } },
  noted: { letter: 'o', present: true, name: { zh: '数字旁有附注', en: 'printed with a note' } },
  inferred: { letter: 'i', present: true, name: { zh: '由求和关系推定位置', en: 'place inferred from the sums' } },
  narrative: { letter: 't', present: true, name: { zh: '取自报告正文', en: 'taken from the text' } },
  blank: { letter: 'b', present: false, name: { zh: '空白', en: 'blank' } },
  dash: { letter: 'd', present: false, name: { zh: '以“-”填写', en: 'a dash' } },
  slash: { letter: 's', present: false, name: { zh: '以“/”填写（不适用）', en: 'a slash (not applicable)' } },
  'not-asked': { letter: 'n', present: false, name: { zh: '该版表格无此项', en: 'not asked on this edition' } },
  'not-printed': { letter: 'm', present: false, name: { zh: '报告未印此项', en: 'not printed in this report' } },
  split: { letter: 'x', present: false, name: { zh: '拆为附加行', en: 'split into extra rows' } },
  unreadable: { letter: 'u', present: false, name: { zh: '无法辨读', en: 'unreadable' } },
  ambiguous: { letter: 'a', present: false, name: { zh: '位置不明', en: 'ambiguous' } },
  'not-collected': { letter: 'k', present: false, name: { zh: '表格尚未收录', en: 'table not yet collected' } },
  'not-published': { letter: 'q', present: false, name: { zh: '未见报告', en: 'no report found' } },
  'not-in-force': { letter: 'z', present: false, name: { zh: '当年无此机关', en: 'authority did not exist' } },
} as const satisfies Record<string, { letter: string; present: boolean; name: Words }>;

export type State = keyof typeof states;

/** A figure as read: amounts and counts are numbers, `raw` is the printed text untouched. */
export interface Figure {
  value: number | null;
  raw: string;
  state: State;
  place: Place | null;
  note?: string;
}

/** Where in the document a figure stands: table and printed line and column, counted from 1; pages in PDF. */
export interface Place {
  table: number;
  row: number;
  column: number;
  page?: number;
}

/** Figures keyed by cell code; only cells the report prints have an entry. */
export type Figures = Record<string, Figure>;

const byLetter = new Map<string, State>(Object.entries(states).map(([state, { letter }]) => [letter, state as State]));

/** The state behind a stored letter; throws on a letter we never wrote. */
export const stateOfLetter = (letter: string): State => {
  const state = byLetter.get(letter);
  if (!state) throw new Error(`no state has the letter ${letter}`);
  return state;
};
