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

/** What an authority is, beside its name. */
export const rankWords: Record<Level, Words> = {
  0: { zh: '全国', en: 'Nation' },
  1: { zh: '省级', en: 'Province level' },
  2: { zh: '市级', en: 'City' },
  3: { zh: '县区', en: 'County or district' },
  4: { zh: '部门', en: 'Department' },
  5: { zh: '乡镇街道', en: 'Township or subdistrict' },
};

/** All of a level, within a sentence. */
export const allOfLevel: Record<Level, Words> = {
  0: { zh: '全国', en: 'the nation' },
  1: { zh: '省级政府', en: 'provincial governments' },
  2: { zh: '市级政府', en: 'cities' },
  3: { zh: '县区', en: 'counties and districts' },
  4: { zh: '部门', en: 'departments' },
  5: { zh: '乡镇街道', en: 'townships and subdistricts' },
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
  provincesNote: {
    zh: '报告数包括省以下各级政府；点开一省，逐级往下看。',
    en: 'Counts include the reports of all governments within the province; open one to go down level by level.',
  },
  below: { zh: '{name}之下', en: 'Under {name}' },
  reports: { zh: '{n}份报告', en: '{n} reports' },
  oneReport: { zh: '1份报告', en: '1 report' },
  noReports: { zh: '暂无报告', en: 'no report yet' },
  description: {
    zh: '{name}历年政府信息公开工作年度报告：收到多少申请、怎样答复、为何不公开、复议诉讼和校验结果。',
    en: 'The disclosure reports of {name} over the years: requests, outcomes, reasons, disputes and checks.',
  },
  validFrom: { zh: '自{year}年度起', en: 'since the report of {year}' },
  validTo: { zh: '至{year}年度止', en: 'until the report of {year}' },
  successor: { zh: '后续机关', en: 'Succeeded by' },
  population: { zh: '常住人口{n}（{year}年普查）', en: '{n} residents ({year} census)' },
  keyFigures: { zh: '主要数字', en: 'Key figures' },
  ofYear: { zh: '{year}年度', en: 'Report for {year}' },
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
  oneDayLate: { zh: '晚于期限1天', en: '1 day late' },
  inTime: { zh: '期限内', en: 'on time' },
  unknownDate: { zh: '日期未知', en: 'date not known' },
  checksColumn: { zh: '校验', en: 'Checks' },
  checksPassed: { zh: '{passed}项全部通过', en: 'all {passed} passed' },
  checksPassedOf: { zh: '通过{passed}项，', en: '{passed} passed,' },
  checksFailed: { zh: '未过{failed}项', en: '{failed} failed' },
  checksDoubted: { zh: '另有{n}处存疑', en: '{n} in doubt' },
  checksNone: { zh: '无表可校验', en: 'no tables to check' },
  document: { zh: '原文件', en: 'Source' },
  openDocument: { zh: '打开', en: 'Open' },
  children: { zh: '下级政府', en: 'Governments below' },
  departments: { zh: '所属部门', en: 'Its departments' },
  townships: { zh: '乡镇、街道', en: 'Townships and subdistricts' },
  code: { zh: '代码{code}', en: 'code {code}' },
  addressUnknown: { zh: '地址未知', en: 'address unknown' },
  relativesMore: { zh: '另有{n}个没有列出', en: '{n} more are not listed' },
  neighbours: { zh: '同级机关', en: 'At the same level' },
  findings: { zh: '校验发现', en: 'What does not add up' },
  notesMore: {
    zh: '可打印的核对单：空白格说明',
    en: 'Printable letter to the authority: notes on blank cells',
  },
  findingsMore: {
    zh: '可打印的核对单：全部发现，连同空白格说明',
    en: 'Printable letter to the authority: all findings, with notes on blank cells',
  },
  findingsFirst: { zh: '共{n}处，这里列出最近的{shown}处。', en: '{n} in all; the newest {shown} are listed.' },
  nothingChecked: {
    zh: '已收录的报告只有正文数字，没有表格可以校验。',
    en: 'Of the reports held only figures of the text are known: there are no tables to check.',
  },
  noFindings: {
    zh: '已收录的报告没有对不上的地方。',
    en: 'The checks found nothing that does not add up in the reports held.',
  },
  noneHeld: {
    zh: '目前没有收录它的报告。没有收录不等于没有发布：可在其网站的“政府信息公开年报”栏目查看。',
    en: 'No report of this authority is held yet. Not held does not mean not published: look under 政府信息公开年报 (annual disclosure reports) on its site.',
  },
  nation: {
    zh: '全国没有一份总的报告。下面的图把已收录的县区报告相加，并写明多少个县区中有多少个计入。',
    en: 'There is no report for the whole country. The charts below add up the district and county reports that are held; each says how many authorities it counts, of how many.',
  },
  compareWith: { zh: '与同级机关比较', en: 'Compare with others at its level' },
} as const satisfies Record<string, Words>;
