import { applicants } from '../../lib/form/requests.ts';
import type { Block, FormRow } from '../../lib/form/types.ts';
import type { RandomReport, TrueCell } from './random-report.ts';

/** A cell as a form prints it: what any file format can be made of. */
export interface PrintedCell {
  text: string;
  colspan?: number;
  rowspan?: number;
  /** The cell of the form it holds; empty for labels. */
  code?: string;
}

export interface PrintedTable {
  rows: PrintedCell[][];
}

/** A report as a sequence of paragraphs and tables, and what each cell of the form must be read as. */
export interface PrintedReport {
  title: string;
  parts: ({ kind: 'text'; text: string } | { kind: 'table'; table: PrintedTable })[];
  truth: Map<string, TrueCell>;
}

const label = (text: string, colspan = 1, rowspan = 1): PrintedCell => ({ text, colspan, rowspan });

const valuesOf = (report: RandomReport, row: FormRow, block: Block): PrintedCell[] =>
  block.columns.map((column) => {
    const code = `${row.key}.${column.key}`;
    return { text: report.cells.get(code)?.text ?? '', code };
  });

/** Table 2 as the notice prints it: one table of as many columns as its widest part. */
const tableTwo = (report: RandomReport): PrintedTable => {
  const blocks = report.edition.blocks.filter((block) => block.table === 2);
  const widest = Math.max(...blocks.map((block) => block.columns.length));
  const widths = (block: Block) =>
    block.columns.map((_, at) => (at === block.columns.length - 1 ? widest - block.columns.length + 1 : 1));
  const spread = (block: Block, cells: PrintedCell[]) =>
    cells.map((cell, at) => ({ ...cell, colspan: widths(block)[at] ?? 1 }));
  const rows = blocks.flatMap((block) => [
    [label(block.heading.zh, widest + 1)],
    [
      label('信息内容'),
      ...spread(
        block,
        block.columns.map((column) => label(column.label)),
      ),
    ],
    ...block.rows.map((row) => [label(row.label), ...spread(block, valuesOf(report, row, block))]),
  ]);
  return { rows };
};

const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

const requestHead = (): PrintedCell[][] => {
  const names = applicants.map((column) => column.label);
  return [
    [label(note, 3, 3), label('申请人情况', 7)],
    [label(names[0] ?? '', 1, 2), label('法人或其他组织', 5), label(names[6] ?? '', 1, 2)],
    names.slice(1, 6).map((name) => label(name)),
  ];
};

const groupLabels: Record<string, string> = {
  refused: '（三）不予公开',
  unavailable: '（四）无法提供',
  declined: '（五）不予处理',
  closed: '（六）其他处理',
};

/** The rows of 三、本年度办理结果: groups stand in a column of their own. */
const outcomeRows = (report: RandomReport, block: Block): PrintedCell[][] => {
  const printed = block.rows.filter((row) => row.group && row.group !== 'closed');
  const rows = [...printed, ...report.closed, ...block.rows.filter((row) => row.key === 'concluded.total')];
  return rows.map((row, at) => {
    const group = row.group && row.label !== groupLabels[row.group] ? groupLabels[row.group] : undefined;
    const size = rows.filter((each) => each.group === row.group).length;
    const begins = group && rows[at - 1]?.group !== row.group;
    const own = group ? [label(row.label)] : [label(row.label, 2)];
    return [
      ...(at === 0 ? [label('三、本年度办理结果', 1, rows.length)] : []),
      ...(begins ? [label(group, 1, size)] : []),
      ...own,
      ...valuesOf(report, row, block),
    ];
  });
};

const tableThree = (report: RandomReport): PrintedTable => {
  const block = report.edition.blocks.find((each) => each.id === 'requests');
  if (!block) throw new Error('no table 3');
  const single = (key: string) =>
    block.rows.filter((row) => row.key === key).map((row) => [label(row.label, 3), ...valuesOf(report, row, block)]);
  return {
    rows: [
      ...requestHead(),
      ...single('requests.new'),
      ...single('requests.carried_in'),
      ...outcomeRows(report, block),
      ...single('requests.carried_out'),
    ],
  };
};

const tableFour = (report: RandomReport): PrintedTable => {
  const block = report.edition.blocks.find((each) => each.direction === 'across');
  if (!block) throw new Error('no table 4');
  const results = block.columns.map((column) => column.label);
  const [review, direct, after] = block.rows;
  if (!review || !direct || !after) throw new Error('table 4 has three parts');
  return {
    rows: [
      [label('行政复议', 5), label('行政诉讼', 10)],
      [...results.map((name) => label(name, 1, 2)), label(direct.label, 5), label(after.label, 5)],
      [...results, ...results].map((name) => label(name)),
      block.rows.flatMap((row) => valuesOf(report, row, block)),
    ],
  };
};

const text = (line: string) => ({ kind: 'text' as const, text: line });
const table = (made: PrintedTable) => ({ kind: 'table' as const, table: made });

/** The report as the notice lays it out: six sections, three tables. */
export const printedReport = (report: RandomReport): PrintedReport => {
  const title = `${report.authority.name}${report.year}年政府信息公开工作年度报告`;
  return {
    title,
    truth: new Map(report.cells),
    parts: [
      text(title),
      text('一、总体情况'),
      text(`本报告所列数据的统计期限自${report.year}年1月1日起至${report.year}年12月31日止。`),
      text('二、主动公开政府信息情况'),
      table(tableTwo(report)),
      text('三、收到和处理政府信息公开申请情况'),
      table(tableThree(report)),
      text('四、政府信息公开行政复议、行政诉讼情况'),
      table(tableFour(report)),
      text('五、存在的主要问题及改进情况'),
      text('一是解读形式不够多样。二是业务培训有待加强。'),
      text('六、其他需要报告的事项'),
      text('本年度未收取信息处理费。'),
    ],
  };
};
