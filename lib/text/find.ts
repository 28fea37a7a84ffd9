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
    en: 'Write the conditions on one line, joined by “and”, or put them together in the form. The address is the query and can be kept or sent.',
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
  valueHint: { zh: '如 0.2、20% 或 2021', en: 'such as 0.2, 20%, 2021' },
  fields: { zh: '可以写什么', en: 'What can be written' },
  meaning: { zh: '含义', en: 'Meaning' },
  example: { zh: '写法', en: 'As written' },
  joining: {
    zh: '比较用 >、>=、<、<=、= 或 !=；条件之间用 and、且或逗号，须同时成立，最多八个。',
    en: 'Compare by >, >=, <, <=, = or !=. Join conditions by "and" or a comma: all must hold, eight at most.',
  },
  codes: { zh: '全部指标及其代码', en: 'Every measure and its code' },
  checkCodes: { zh: '全部校验及其代码', en: 'Every check and its code' },
  examples: { zh: '查询示例', en: 'Examples' },
  found: { zh: '{n}份报告符合', en: '{n} {n|report meets|reports meet} the conditions' },
  none: {
    zh: '没有报告符合这些条件。缺数的报告不符合任何条件：没有数字不等于零。',
    en: 'No report meets these conditions. A report without the figure meets none of them: no figure does not mean zero.',
  },
  base: { zh: '{above}／{below}', en: '{above} of {below}' },
  report: { zh: '报告', en: 'Report' },
  year: { zh: '年度', en: 'Year' },
  failed: { zh: '校验未过', en: 'Checks failed' },
  noTables: { zh: '没有表格可核', en: 'no tables to check' },
  chart: { zh: '{measure}：符合条件的报告', en: '{measure}: the reports found' },
  chartNote: {
    zh: '一点为一份报告，数值相近的合为较高的标记。',
    en: 'A mark is a report; where several lie close together it is taller.',
  },
  limitNote: { zh: '虚线是所写条件的界限。', en: 'The dashed line is the limit that was asked for.' },
  chartText: {
    zh: '{n}份报告，最低{low}，最高{high}。',
    en: '{n} {n|report|reports}, lowest {low}, highest {high}.',
  },
  view: { zh: '把前{n}个机关画成图', en: 'Draw the first {n} {n|authority|authorities} as a chart' },
  viewAll: { zh: '把这{n}个机关画成图', en: 'Draw {n|this authority|these authorities} as a chart' },
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

/** What each field asks for, as it is written. */
export const fieldHelp: readonly { written: string; words: Words }[] = [
  {
    written: 'refusal-rate>5%',
    words: {
      zh: '任一指标，写代码或中文名；比率写小数或百分数',
      en: 'any measure by its code; a rate as a decimal or a percentage',
    },
  },
  { written: 'n>=30', words: { zh: '第一个指标的分母', en: 'the base of the first measure' } },
  { written: 'year>=2021', words: { zh: '报告年度', en: 'the report year' } },
  {
    written: 'level=3',
    words: {
      zh: '级别：1省级，2市级，3县区，4部门，5乡镇街道',
      en: 'the level: 1 province, 2 city, 3 county or district, 4 department, 5 township or subdistrict',
    },
  },
  {
    written: 'under=320000',
    words: { zh: '某个机关及其所辖，写机关代码', en: 'an authority and those below it, by its code' },
  },
  { written: 'checks=0', words: { zh: '未通过的校验数', en: 'how many checks failed' } },
  {
    written: 'check=carry-continuity',
    words: { zh: '有某项校验的发现，写校验代码', en: 'a finding of a check, by its code' },
  },
];

/** Queries to follow, with what they ask in plain words. */
export const queryExamples: readonly { query: string; words: Words }[] = [
  {
    query: 'refusal-rate>5% and n>=30',
    words: { zh: '不予公开率高于5%，分母不少于30件', en: 'a refusal rate above 5% of at least 30 requests' },
  },
  {
    query: 'correction-rate>20% and n>=30 and year>=2021',
    words: {
      zh: '2021年以来，审结的复议诉讼不少于30件，被纠正的超过两成',
      en: 'since 2021, more than a fifth corrected of at least 30 reviews and suits decided',
    },
  },
  {
    query: 'requests-received>=1000 and level=3',
    words: { zh: '新收申请不少于1000件的县区', en: 'counties and districts with at least 1,000 requests' },
  },
  {
    query: 'check=carry-continuity and under=320000',
    words: { zh: '江苏省内，结转与上年接不上的', en: 'reports in Jiangsu whose carry-over does not continue' },
  },
  {
    query: 'disclosure-rate<50% and n>=30 and checks=0',
    words: {
      zh: '公开率低于一半、办结不少于30件、校验全部通过的',
      en: 'less than half disclosed of at least 30 requests, and every check passed',
    },
  },
];

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
