import type { Words } from '../form/types.ts';

/** Words around a drawing: its table, its files, its layer in the browser. */
export const figureWords = {
  table: { zh: '数据表（{rows}行）', en: 'Data table ({rows} rows)' },
  tableOfOne: { zh: '数据表（1行）', en: 'Data table (1 row)' },
  rest: {
    zh: '此处列出前{shown}行，全部{rows}行见CSV。',
    en: 'The first {shown} rows are listed here; the CSV has all {rows}.',
  },
  actions: { zh: '此图的文件与链接', en: 'Files and links of this chart' },
  link: { zh: '链接', en: 'Link' },
  frozen: { zh: '固定链接', en: 'Frozen link' },
  embed: { zh: '嵌入', en: 'Embed' },
  explore: {
    zh: '图表：左右方向键逐点移动，上下方向键换系列，回车打开出处。',
    en: 'Chart: left and right arrow keys walk the points, up and down change the series, Enter opens the source.',
  },
  isolate: { zh: '只看一个系列', en: 'Show one series alone' },
  check: { zh: '核对', en: 'check' },
  checkThis: { zh: '核对这个数字', en: 'Check this number' },
  source: { zh: '原文', en: 'document' },
  cell: { zh: '报告中的这一格', en: 'the cell in the report' },
  sort: { zh: '按此列排序', en: 'sort by this column' },
} as const satisfies Record<string, Words>;
