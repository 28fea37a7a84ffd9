import type { Words } from '../form/types.ts';

/** Compare and search. */
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
  show: { zh: '更新', en: 'Show' },
  empty: {
    zh: '还没有选机关。点一个开始，再加别的：',
    en: 'No authority is chosen yet. Begin with one of these, then add others:',
  },
  emptyFirst: {
    zh: '还没有选机关。在上面填名称，或从下面点一个开始（有报告的机关很多，只列前{n}个）：',
    en: 'No authority is chosen yet. Type a name above, or begin with one of these (the first {n} of the many with reports):',
  },
  small: { zh: '基数{n}', en: 'of only {n}' },
  doubt: { zh: '校验未过：{low}至{high}', en: 'check failed: {low} to {high}' },
  noFact: { zh: '资料未知', en: 'not known' },
  topic: { zh: '专题', en: 'Topic' },
  fewTopics: { zh: '按机关多少', en: 'as many as fit' },
  everyTopic: { zh: '全部指标', en: 'all measures' },
  from: { zh: '自', en: 'From' },
  to: { zh: '至', en: 'To' },
  earliest: { zh: '最早', en: 'first' },
  latest: { zh: '最新', en: 'newest' },
  authority: { zh: '机关', en: 'Authority' },
  peers: { zh: '同类机关', en: 'Peers' },
  against: { zh: '较中位数{difference}', en: '{difference} from the median' },
  interval: { zh: '95%区间{low}—{high}', en: '95%: {low}–{high}' },
  chosenMedian: { zh: '所选的中位数', en: 'Median of those chosen' },
  trendNone: { zh: '{year}年{word}', en: '{year}: {word}' },
  trend: { zh: '{year}年{value}', en: '{year}: {value}' },
  noReport: { zh: '无报告', en: 'no report' },
  tableNote: {
    zh: '每格为所选年份内最新一份完整报告的数字；小图为历年走势，同一列用同一刻度，断开处缺数，不是零。',
    en: 'Each cell is the newest complete report within the years chosen. The small charts show all of these years, on one scale for a column; a gap is a missing figure, never zero.',
  },
  yearsDiffer: {
    zh: '各机关所列报告的年度不同（{years}），不宜直接比较；在上面把“自”“至”选成同一年，就是同年相比。',
    en: 'The reports shown are of different years ({years}): choose the same year under “From” and “To” to compare like with like.',
  },
  peerMedian: { zh: '同类中位数', en: 'Median of the peers' },
  peerCount: { zh: '同类机关数', en: 'Peers with a figure' },
  peerAbout: {
    zh: '仅页面所列的那份报告有',
    en: 'Given for the report that the page shows',
  },
  difference: { zh: '与中位数之差', en: 'Difference from the median' },
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
    zh: '没有找到机关、指标、理由、名词或栏目。试试更短的词，或者从一个主题看起。',
    en: 'No authority, measure, ground, term or page was found. Try a shorter word, or begin with a topic.',
  },
  section: { zh: '第{n}部分', en: 'section {n}' },
} as const satisfies Record<string, Words>;

/** Who the peers are, as it is printed under the table. */
export const peerRuleWords = {
  level: {
    name: { zh: '同级', en: 'same level' },
    rule: {
      zh: '基准：同一级别、同一年度有此数字的全部机关（含自己）的中位数；分母过小的报告不计，不足三个不给。',
      en: 'Compared with the median of all authorities of the same level with the figure for the same year, itself among them; reports with a small base are left out, and fewer than three give none.',
    },
  },
  parent: {
    name: { zh: '同一上级', en: 'same parent' },
    rule: {
      zh: '基准：同一上级之下同级机关、同一年度有此数字者（含自己）的中位数；分母过小的报告不计，不足三个不给。',
      en: 'Compared with the median of the authorities of the same level under the same parent with the figure for the same year, itself among them; reports with a small base are left out, and fewer than three give none.',
    },
  },
  peer: {
    name: { zh: '人口相近', en: 'similar population' },
    rule: {
      zh: '基准：同级、常住人口在其1.5倍上下之内、同一年度有此数字的机关（含自己）的中位数；人口未知者不给。',
      en: 'Compared with the median of the authorities of the same level with a population within 1.5 times its own and the figure for the same year, itself among them; none where the population is not known.',
    },
  },
} as const;
