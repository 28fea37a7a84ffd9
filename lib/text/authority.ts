import type { Words } from '../form/types.ts';
import type { Level } from '../queries/view-data.ts';

export const levelWords: Record<Level, Words> = {
  0: { zh: '全国', en: 'nation' },
  1: { zh: '省级', en: 'province' },
  2: { zh: '市级', en: 'city' },
  3: { zh: '县区', en: 'county or district' },
  4: { zh: '部门', en: 'department' },
  5: { zh: '乡镇街道', en: 'township' },
};

/** The list of authorities, and the portrait of one. */
export const authorityWords = {
  listTitle: { zh: '机关', en: 'Authorities' },
  listDescription: {
    zh: '按中文名、拼音、首字母、代码或曾用名查找机关，或按省、市、县逐级查看。',
    en: 'Find an authority by Chinese name, pinyin, initials, code or former name, or walk down from the province.',
  },
  listLead: {
    zh: '可以用中文名、拼音（chaoyang）、首字母（cyq）、代码（110105）或曾用名查找。',
    en: 'Search by Chinese name, pinyin (chaoyang), initials (cyq), code (110105) or former name.',
  },
  results: { zh: '{n}个结果', en: '{n} found' },
  moreResults: { zh: '只列出最接近的{n}个，请写得更具体', en: 'The {n} nearest are listed; write more to narrow it' },
  noResults: {
    zh: '没有找到。试试更短的名称、拼音或六位代码，或从下面的省份逐级查看。',
    en: 'Nothing found. Try a shorter name, pinyin or the six-digit code, or walk down from a province below.',
  },
  reporting: { zh: '有报告的机关', en: 'Authorities with reports' },
  provinces: { zh: '省、自治区、直辖市', en: 'Provinces' },
  below: { zh: '{name}之下', en: 'Under {name}' },
  reports: { zh: '{n}份报告', en: '{n} reports' },
  oneReport: { zh: '1份报告', en: '1 report' },
  noReports: { zh: '暂无报告', en: 'no report held' },
  description: {
    zh: '{name}历年政府信息公开工作年度报告：申请、办理结果、理由、复议诉讼与校验。',
    en: 'The disclosure reports of {name} over the years: requests, outcomes, reasons, disputes and checks.',
  },
  validFrom: { zh: '自{year}年度起', en: 'since the report of {year}' },
  validTo: { zh: '至{year}年度止', en: 'until the report of {year}' },
  successor: { zh: '后续机关', en: 'Succeeded by' },
  population: { zh: '常住人口{n}（{year}年普查）', en: '{n} residents ({year} census)' },
  keyFigures: { zh: '主要数字', en: 'Key figures' },
  ofYear: { zh: '{year}年度', en: 'report for {year}' },
  charts: { zh: '走势', en: 'Over the years' },
  reportsHeading: { zh: '历年报告', en: 'Reports by year' },
  year: { zh: '年度', en: 'Year' },
  edition: { zh: '表格版本', en: 'Edition' },
  collected: { zh: '收录', en: 'Held' },
  complete: { zh: '三张表', en: 'all tables' },
  narrative: { zh: '仅正文数字', en: 'figures of the text only' },
  missing: { zh: '未见报告', en: 'no report found' },
  notInForce: { zh: '当年无此机关', en: 'did not exist' },
  published: { zh: '发布', en: 'Published' },
  late: { zh: '晚于期限{n}天', en: '{n} days late' },
  inTime: { zh: '期限内', en: 'in time' },
  unknownDate: { zh: '日期未知', en: 'date not known' },
  checksColumn: { zh: '校验', en: 'Checks' },
  checksText: { zh: '通过{passed}项，未过{failed}项', en: '{passed} passed, {failed} failed' },
  checksNone: { zh: '无表可校验', en: 'no tables to check' },
  document: { zh: '原文件', en: 'Document' },
  openDocument: { zh: '打开', en: 'open' },
  children: { zh: '下辖', en: 'Below' },
  childrenMore: { zh: '另有{n}个', en: '{n} more' },
  neighbours: { zh: '同级机关', en: 'Neighbours' },
  findings: { zh: '校验发现', en: 'What does not add up' },
  findingsMore: { zh: '全部{n}条', en: 'all {n} findings' },
  noFindings: { zh: '已收录的报告没有未通过的校验。', en: 'No check fails on the reports held.' },
  noneHeld: {
    zh: '目前没有收录{name}的报告。没有收录不等于没有发布：可在其门户网站“政府信息公开年报”栏目查看。',
    en: 'No report of {name} is held yet. Not held does not mean not published: look under 政府信息公开年报 on its site.',
  },
  compareWith: { zh: '与同级机关比较', en: 'Compare with its neighbours' },
  summaryReports: {
    zh: '收录了{name}{years}的{n}份报告，其中{complete}份三张表完整。',
    en: '{n} reports of {name} are held ({years}), {complete} of them with all tables.',
  },
  summaryReceived: {
    zh: '{year}年度新收申请{n}件，办结{concluded}件。',
    en: 'For {year} it reports {n} requests received and {concluded} concluded.',
  },
  summaryReceivedOnly: { zh: '{year}年度新收申请{n}件。', en: 'For {year} it reports {n} requests received.' },
  summaryRates: {
    zh: '办结的申请中，{disclosed}予以公开或部分公开，{refused}不予公开（共{n}件）。',
    en: 'Of the {n} concluded, {disclosed} were disclosed in full or in part and {refused} refused.',
  },
  summaryReason: {
    zh: '不予公开最常见的理由是“{reason}”，{n}件，占{share}。',
    en: 'The most frequent ground for refusing is "{reason}": {n} requests, {share}.',
  },
  summaryDisputes: {
    zh: '行政复议{reviews}件，行政诉讼{suits}件。',
    en: 'There were {reviews} administrative reviews and {suits} lawsuits.',
  },
  summaryFindings: {
    zh: '这些报告有{n}处对不上，见下文。',
    en: '{n} places in these reports do not add up; they are listed below.',
  },
} as const satisfies Record<string, Words>;
