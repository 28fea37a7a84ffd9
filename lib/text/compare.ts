import type { Words } from '../form/types.ts';

/** Compare, query, search. */
export const compareWords = {
  title: { zh: '比较', en: 'Compare' },
  description: { zh: '最多20个机关，全部指标并排比较。', en: 'Up to 20 authorities side by side over all measures.' },
  lead: {
    zh: '选几个机关，全部指标并排列出。每个数字都连到报告里的那一格；没有数字的写明原因。',
    en: 'Choose authorities and see every measure side by side. Each number leads to its cell in the report; where there is none the reason is given.',
  },
  chosen: { zh: '所选机关', en: 'Chosen authorities' },
  add: { zh: '加一个机关', en: 'Add an authority' },
  addHint: { zh: '地名、拼音或代码', en: 'name, pinyin or code' },
  year: { zh: '年度', en: 'Year' },
  newest: { zh: '各自最新', en: 'newest of each' },
  show: { zh: '更新', en: 'Show' },
  empty: { zh: '还没有选机关。下面是有报告的机关：', en: 'No authority is chosen yet. These have reports:' },
  caption: { zh: '{n}个机关，{year}', en: '{n} authorities, {year}' },
  yearOf: { zh: '{year}年度', en: '{year}' },
  measure: { zh: '指标', en: 'Measure' },
  median: { zh: '中位数', en: 'Median' },
  small: { zh: '基数{n}', en: 'of only {n}' },
  doubt: { zh: '校验未过：{low}至{high}', en: 'check failed: {low} to {high}' },
  noFact: { zh: '资料未知', en: 'not known' },
  notAdded: { zh: '没有找到要加入的机关。', en: 'No authority was found to add.' },
} as const satisfies Record<string, Words>;

export const searchWords = {
  title: { zh: '检索', en: 'Search' },
  description: {
    zh: '检索机关、指标和报告正文。',
    en: 'Search authorities, measures and the text of reports.',
  },
  lead: {
    zh: '检索机关、指标，以及导入的报告各部分的文字。随程序发布的数字不含报告正文；导入原文件后即可检索。',
    en: 'Search authorities, measures, and the text of reports that were imported from their files. The figures that ship carry no text; import the documents to search them.',
  },
  label: { zh: '检索词', en: 'Words' },
  search: { zh: '检索', en: 'Search' },
  authorities: { zh: '机关', en: 'Authorities' },
  measures: { zh: '指标', en: 'Measures' },
  texts: { zh: '报告正文', en: 'Text of reports' },
  none: {
    zh: '没有找到机关、指标或正文。试试更短的词。',
    en: 'No authority, measure or text was found. Try a shorter word.',
  },
  section: { zh: '第{n}部分', en: 'section {n}' },
} as const satisfies Record<string, Words>;

export const findWords = {
  title: { zh: '条件查询', en: 'Query' },
  description: {
    zh: '按指标、年度、级别、地区写条件，列出符合的报告。',
    en: 'List the reports that meet conditions on measures, year, level and place.',
  },
  lead: {
    zh: '条件写在一行里，用 and 连接；地址就是查询，可以收藏和转发。',
    en: 'Write the conditions on one line, joined by "and"; the address is the query and can be kept or sent.',
  },
  label: { zh: '条件', en: 'Conditions' },
  run: { zh: '查询', en: 'Run' },
  fields: {
    zh: '可用：任一指标的代码、n（分母）、year、level（1省 2市 3县区 4部门）、under（上级代码）。比较：> >= < <= =。比率写小数，如 0.2。',
    en: 'Fields: the code of any measure, n (its denominator), year, level (1 province, 2 city, 3 county, 4 department), under (code of an ancestor). Comparisons: > >= < <= =. Rates are decimals such as 0.2.',
  },
  examples: { zh: '例：', en: 'For example:' },
  found: { zh: '{n}份报告符合', en: '{n} reports meet the conditions' },
  most: { zh: '最多查看{n}份报告', en: 'at most {n} reports are looked at' },
  none: { zh: '没有报告符合这些条件。', en: 'No report meets these conditions.' },
  report: { zh: '报告', en: 'Report' },
  needsMeasure: { zh: '条件里至少要有一个指标。', en: 'At least one condition must name a measure.' },
  notCondition: {
    zh: '第{at}个条件读不懂。写法：指标 比较 数字，如 refusal-rate>0.1。',
    en: 'Condition {at} could not be read. Write it as field, comparison, number, such as refusal-rate>0.1.',
  },
  notField: {
    zh: '第{at}个条件的字段不存在。指标代码见“方法”页。',
    en: 'Condition {at} names no field. The codes of measures are on the method page.',
  },
} as const satisfies Record<string, Words>;
