import type { Words } from '../form/types.ts';

/** The query by conditions: its form, what is wrong with an expression, and what was found. */
export const findWords = {
  title: { zh: '条件查询', en: 'Query' },
  description: {
    zh: '按指标、年度、级别、地区、分母和校验写条件，列出符合的报告。',
    en: 'List the reports that meet conditions on measures, year, level, place, base and checks.',
  },
  lead: {
    zh: '把条件写在一行里，用 and 连接；或者用下面的表单拼出来。地址就是查询，可以收藏和转发。',
    en: 'Write the conditions on one line, joined by "and", or put them together in the form. The address is the query and can be kept or sent.',
  },
  label: { zh: '条件', en: 'Conditions' },
  run: { zh: '查询', en: 'Run' },
  build: { zh: '用表单拼条件', en: 'Put conditions together' },
  row: { zh: '条件{n}', en: 'Condition {n}' },
  field: { zh: '字段', en: 'Field' },
  comparison: { zh: '比较', en: 'Comparison' },
  value: { zh: '值', en: 'Value' },
  nothing: { zh: '（无）', en: '(none)' },
  about: { zh: '关于报告', en: 'About the report' },
  fields: {
    zh: '可用：任一指标的名称或代码；n（第一个指标的分母）；year（年度）；level（级别：1省 2市 3县区 4部门）；under（上级代码，如 under=320000）；checks（未通过的校验数）；check（校验代码，如 check=carry-continuity）。比较：> >= < <= = !=。比率写小数或百分数：0.2 或 20%。连接用 and、且或逗号，各条件须同时成立。',
    en: 'Fields: the code of any measure; n (the base of the first measure); year; level (1 province, 2 city, 3 county, 4 department); under (code of an ancestor, such as under=320000); checks (how many failed); check (code of a check, such as check=carry-continuity). Comparisons: > >= < <= = !=. Rates are decimals or percentages: 0.2 or 20%. "and" or a comma joins conditions, all of which must hold.',
  },
  codes: { zh: '全部指标及其代码', en: 'Every measure and its code' },
  examples: { zh: '例：', en: 'For example:' },
  found: { zh: '{n}份报告符合', en: '{n} reports meet the conditions' },
  none: {
    zh: '没有报告符合这些条件。缺数的报告不符合任何条件：没有数字不等于零。',
    en: 'No report meets these conditions. A report without the figure meets none of them: no figure does not mean zero.',
  },
  base: { zh: '{above}／{below}', en: '{above} of {below}' },
  report: { zh: '报告', en: 'Report' },
  year: { zh: '年度', en: 'Year' },
  failed: { zh: '校验未过', en: 'Checks failed' },
  chart: { zh: '{measure}：符合条件的报告', en: '{measure}: the reports found' },
  chartNote: {
    zh: '每点一份报告，点大处有多份；竖线是条件的界限。',
    en: 'A dot for each report, larger where several share a value; the vertical line is the limit of the condition.',
  },
  chartText: {
    zh: '{measure}，{n}份报告，最低{low}，最高{high}。',
    en: '{measure}: {n} reports, lowest {low}, highest {high}.',
  },
  dot: { zh: '{year}年，{value}左右：{n}份', en: '{year}, about {value}: {n} reports' },
  view: { zh: '把前{n}个机关画成图', en: 'Draw the first {n} authorities as a chart' },
  sort: { zh: '按此列排序', en: 'Sort by this column' },
  mistake: { zh: '条件读不懂', en: 'The conditions could not be read' },
  atPlace: { zh: '第{at}个字：', en: 'At character {at}: ' },
  meant: { zh: '是不是 {name}？', en: 'Did you mean {name}?' },
} as const satisfies Record<string, Words>;

/** What the fields that are no measure ask of a report. */
export const factWords = {
  n: { zh: '分母 n', en: 'base n' },
  year: { zh: '年度', en: 'year' },
  level: { zh: '级别', en: 'level' },
  under: { zh: '上级代码', en: 'under (code)' },
  checks: { zh: '未通过的校验数', en: 'checks failed' },
  check: { zh: '有此校验的发现', en: 'has a finding of check' },
} as const satisfies Record<string, Words>;

/** What is wrong at a place of the expression, and what to do. */
export const mistakeWords = {
  'no-field': {
    zh: '这里应当是一个字段：指标代码，或 n、year、level、under、checks、check。',
    en: 'A field belongs here: the code of a measure, or n, year, level, under, checks, check.',
  },
  'unknown-field': {
    zh: '没有这个字段。指标代码见“方法”页。',
    en: 'There is no such field. The codes of measures are on the method page.',
  },
  'no-comparison': { zh: '这里应当是比较：> >= < <= = !=。', en: 'A comparison belongs here: > >= < <= = !=.' },
  'only-equal': { zh: '这个字段只能用 = 或 !=。', en: 'This field takes = or != only.' },
  'no-number': {
    zh: '这里应当是一个数，如 0.2、20% 或 2021。',
    en: 'A number belongs here, such as 0.2, 20% or 2021.',
  },
  'no-code': { zh: '这里应当是机关代码，如 320000。', en: 'The code of an authority belongs here, such as 320000.' },
  'no-check': {
    zh: '这里应当是校验代码，如 carry-continuity；全部代码见“校验”页。',
    en: 'The code of a check belongs here, such as carry-continuity; the checks page has all of them.',
  },
  'no-and': {
    zh: '两个条件之间要用 and；没有“或”，请分两次查询。',
    en: 'Two conditions are joined by "and". There is no "or": ask twice.',
  },
  'too-many': { zh: '最多八个条件。', en: 'At most eight conditions.' },
  'needs-measure': {
    zh: 'n 是第一个指标的分母，条件里还要有一个指标。',
    en: 'n is the base of the first measure: name a measure too.',
  },
} as const satisfies Record<string, Words>;
