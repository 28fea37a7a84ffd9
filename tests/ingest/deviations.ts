import type { PrintedCell, PrintedReport, PrintedTable } from './printed-report.ts';
import type { Random } from './random.ts';
import type { TrueCell } from './random-report.ts';

/** One way in which reports depart from the form: it changes what is printed and, with it, what is true. */
export interface Deviation {
  name: string;
  apply(report: PrintedReport, random: Random): void;
}

const tablesOf = (report: PrintedReport): PrintedTable[] =>
  report.parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
const cellsOf = (report: PrintedReport): PrintedCell[] => tablesOf(report).flatMap((table) => table.rows.flat());

/** Prints other texts in some of the cells that hold a value. */
const reprint =
  (share: number, change: (code: string, cell: TrueCell, random: Random) => TrueCell | null) =>
  (report: PrintedReport, random: Random) => {
    for (const cell of cellsOf(report)) {
      const old = cell.code === undefined ? undefined : report.truth.get(cell.code);
      const fresh = cell.code && old && random.chance(share) ? change(cell.code, old, random) : null;
      if (!cell.code || !fresh) continue;
      cell.text = fresh.text;
      report.truth.set(cell.code, fresh);
    }
  };

const isAmount = (code: string) => code.endsWith('.amount');
const isChange = (code: string) => code.endsWith('_change');
const isPlain = (cell: TrueCell) => /^\d+$/.test(cell.text);
const nothing = (text: string): TrueCell => ({ text, value: null });

const relabel =
  (share: number, change: (text: string, random: Random) => string) => (report: PrintedReport, random: Random) => {
    for (const cell of cellsOf(report))
      if (cell.code === undefined && random.chance(share)) cell.text = change(cell.text, random);
  };

const misprinted = (text: string, random: Random): string => {
  const words = text.replace(/^[（(]?[一二三四五六七\d][）)]?[、.．]?/, '');
  // Without 万 the heading of an amount asks another unit, and says so.
  if (words.length < 7 || text.includes('金额')) return text;
  const at = text.length - words.length + 1 + random.below(words.length - 2);
  return text.slice(0, at) + random.pick(['', '某']) + text.slice(at + 1);
};

const numberingStyles: ((text: string) => string)[] = [
  (text) => text.replace(/^(\d)\./, '$1、'),
  (text) => text.replace(/^(\d)\./, '$1．'),
  (text) => text.replace(/^(\d)\./, '$1. '),
  (text) => text.replace(/^（(.)）/, '($1)'),
  (text) => text.replace(/^（(.)）/, '（ $1 ） '),
  (text) => text.replace(/^([一二三四])、/, '$1.'),
  (text) => text.replace(/（/g, '(').replace(/）/g, ')').replace(/，/g, ','),
];

const otherWordings: Record<string, string> = {
  规范性文件: '行政规范性文件',
  行政规范性文件: '规范性文件',
  现行有效件数: '现行有效件',
  '2.其他法律行政法规禁止公开': '2.其他法律行政止公开',
  '6.属于四类过程性信息': '6.四类过程性性信息',
  总计: '合计',
  本年处理决定数量: '处理决定数量',
};

/** A table cut in two by the end of a page, the page number between. */
const breakTable = (report: PrintedReport, random: Random) => {
  const at = report.parts.findIndex((part) => part.kind === 'table' && part.table.rows.length > 20);
  const part = report.parts[at];
  if (part?.kind !== 'table') return;
  const cut = 8 + random.below(part.table.rows.length - 10);
  const head = part.table.rows
    .slice(0, cut)
    .map((row, line) => row.map((cell) => ({ ...cell, rowspan: Math.min(cell.rowspan ?? 1, cut - line) })));
  const rest = part.table.rows.slice(cut);
  const repeated = random.chance(0.3) ? part.table.rows.slice(0, 3) : [];
  report.parts.splice(
    at,
    1,
    { kind: 'table', table: { rows: head } },
    { kind: 'text', text: random.pick(['- 3 -', '— 12 —', '第 4 页', '7']) },
    { kind: 'table', table: { rows: [...repeated, ...rest] } },
  );
};

/** 其他对外管理服务事项 printed as rows of its own kinds, with fewer values than columns. */
const splitServices = (report: PrintedReport) => {
  for (const table of tablesOf(report)) {
    const at = table.rows.findIndex((row) => row.some((cell) => cell.code?.startsWith('services.')));
    const row = table.rows[at];
    if (!row?.[0]) continue;
    const name = { ...row[0], rowspan: 2 };
    table.rows.splice(
      at,
      1,
      [name, { text: '行政检查' }, { text: '1616' }, { text: '112389' }],
      [{ text: '行政确认' }, { text: '52' }, { text: '22039' }],
    );
    for (const code of [...report.truth.keys()]) if (code.startsWith('services.')) report.truth.delete(code);
  }
};

const blankColumn = (report: PrintedReport, random: Random) => {
  const column = random.pick(['research', 'ngo', 'legal', 'other', 'total']);
  reprint(1, (code) => (code.endsWith(`.${column}`) ? nothing('') : null))(report, random);
};

/** The departures of real reports, one line each. */
export const deviations: readonly Deviation[] = [
  { name: 'blanks for zeros', apply: reprint(0.5, (_, cell) => (cell.text === '0' ? nothing('') : null)) },
  { name: 'a blank here and there', apply: reprint(0.03, () => nothing('')) },
  { name: 'a column left blank', apply: blankColumn },
  {
    name: 'dashes and slashes for zeros',
    apply: reprint(0.3, (_, cell, random) =>
      cell.text === '0' ? nothing(random.pick(['-', '—', '/', '／', '－'])) : null,
    ),
  },
  {
    name: 'amounts in yuan',
    apply: reprint(1, (code, cell) =>
      isAmount(code) && cell.value !== null
        ? { text: `${Number((cell.value * 10000).toPrecision(15))}元`, value: cell.value }
        : null,
    ),
  },
  {
    name: 'units in cells',
    apply: reprint(0.05, (code, cell, random) =>
      isPlain(cell) ? { ...cell, text: `${cell.text}${isAmount(code) ? '万元' : random.pick(['件', '项'])}` } : null,
    ),
  },
  {
    name: 'notes in cells',
    apply: reprint(0.05, (code, cell, random) =>
      isPlain(cell) && !isAmount(code)
        ? { ...cell, text: `${cell.text}${random.pick(['（其中修订16件）', '（含自然失效29件）', '(含1件往年)'])}` }
        : null,
    ),
  },
  {
    name: 'thousands separators',
    apply: reprint(1, (_, cell) =>
      isPlain(cell) ? { ...cell, text: cell.text.replace(/\B(?=(\d{3})+$)/g, ',') } : null,
    ),
  },
  {
    name: 'full-width digits',
    apply: reprint(0.5, (code, cell) =>
      isPlain(cell) && !isChange(code)
        ? { ...cell, text: cell.text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) }
        : null,
    ),
  },
  {
    name: 'wrong totals',
    apply: reprint(0.05, (code, cell, random) => {
      const wrong = random.pick([0, (cell.value ?? 0) + 1 + random.below(9)]);
      return code.endsWith('.total') ? { text: String(wrong), value: wrong } : null;
    }),
  },
  {
    name: 'cells that are no number',
    apply: reprint(0.01, (code, _, random) =>
      isAmount(code) ? null : nothing(random.pick(['无', '12.5', '1.5.2', '见附件'])),
    ),
  },
  { name: 'labels spread by spaces', apply: relabel(0.3, (text) => [...text].join(' ')) },
  { name: 'other numbering and brackets', apply: relabel(0.5, (text, random) => random.pick(numberingStyles)(text)) },
  { name: 'other wordings', apply: relabel(0.5, (text) => otherWordings[text] ?? text) },
  { name: 'misprinted labels', apply: relabel(0.1, misprinted) },
  { name: 'a table over two pages', apply: breakTable },
  { name: 'extra rows', apply: splitServices },
];

/** The report with some of the departures, and their names. */
export const deviate = (report: PrintedReport, random: Random): string[] => {
  const chosen = deviations.filter(() => random.chance(0.25));
  for (const deviation of chosen) deviation.apply(report, random);
  return chosen.map(({ name }) => name);
};
