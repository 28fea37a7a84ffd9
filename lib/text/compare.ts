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
