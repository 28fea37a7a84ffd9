import type { Edition, Words } from '../form/types.ts';
import { say } from './say.ts';

/** The words of one report's page and of the printed form around its cells. */
export const reportWords = {
  title: { zh: '{name}{year}年政府信息公开工作年度报告', en: '{name}: annual disclosure report for {year}' },
  description: {
    zh: '{name}{year}年政府信息公开工作年度报告的三张表：逐格原文、出处与校验。',
    en: 'The three tables of the {year} disclosure report of {name}: every cell as printed, its place and its checks.',
  },
  absentTitle: { zh: '{name}{year}年：没有收录报告', en: '{name}, {year}: no report held' },
  absentDue: {
    zh: '按《政府信息公开条例》第四十九条，这一年的报告应当在{date}前公布。这里没有收录，不等于没有公布。',
    en: 'By article 49 of the Regulations the report for that year has to be published by {date}. That none is held here does not mean that none was published.',
  },
  absentBody: {
    zh: '这个机关当年不存在，没有报告可交。',
    en: 'The authority did not exist in that year and owed no report.',
  },
  absentOthers: { zh: '各年报告', en: 'Its reports by year' },
  absentNext: { zh: '看这个机关的全部数字', en: 'All figures of this authority' },
  edition: { zh: '{edition}年版表格', en: '{edition} edition of the form' },
  editionNotice: { zh: '《{title}》（{number}）', en: '{number}' },
  document: { zh: '原文件', en: 'Document' },
  openDocument: { zh: '打开原文件', en: 'Open the published document' },
  noDocument: { zh: '原文件地址未知', en: 'The address of the document is not known' },
  published: { zh: '发布于{date}', en: 'Published {date}' },
  retrieved: { zh: '取得于{date}', en: 'Retrieved {date}' },
  fingerprint: { zh: '文件指纹（SHA-256）', en: 'Fingerprint of the document (SHA-256)' },
  revisions: { zh: '收录与修订', en: 'Versions held' },
  firstIn: { zh: '首次收录于第{release}版', en: 'First held in release {release}' },
  replacedIn: { zh: '第{release}版起更新', en: 'Replaced in release {release}' },
  narrative: {
    zh: '这份报告的三张表尚未收录，只有正文写明的几个数字。没有收录不是零；其余数字请看原文件。',
    en: 'The three tables of this report are not collected yet; only a few figures that its text states are held. Not collected is not zero: see the published document for the others.',
  },
  emptyForm: { zh: '看整张表格（多数格尚未收录）', en: 'The whole form (most cells not collected yet)' },
  howToRead: {
    zh: '与官方表格排列相同。点任一格可看原文、状态和位置；格底的粗线表示校验对该格有疑问。',
    en: 'Laid out like the official form. Open a cell for its raw text, state and place; a thick line under a cell marks one that a check doubts.',
  },
  swipe: {
    zh: '表比屏幕宽，可左右滑动。',
    en: 'The table is wider than the screen: swipe sideways.',
  },
  swipeTotal: {
    zh: '表比屏幕宽，可左右滑动；“总计”一列固定在右边。',
    en: 'The table is wider than the screen: swipe sideways. The column of totals stays in sight.',
  },
  table2: { zh: '二、主动公开政府信息情况', en: '2. Information disclosed on own initiative' },
  table3: { zh: '三、收到和处理政府信息公开申请情况', en: '3. Requests received and handled' },
  table4: { zh: '四、政府信息公开行政复议、行政诉讼情况', en: '4. Administrative review and litigation' },
  content: { zh: '信息内容', en: 'Content' },
  balanceNote: {
    zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    en: '(In each column: received this year + carried over from last year = concluded + carried over to next year)',
  },
  applicants: { zh: '申请人情况', en: 'Applicants' },
  organisations: { zh: '法人或其他组织', en: 'Legal persons or other organisations' },
  outcomes: { zh: '三、本年度办理结果', en: 'Outcomes this year' },
  litigation: { zh: '行政诉讼', en: 'Administrative litigation' },
  review: { zh: '行政复议', en: 'Administrative review' },
  direct: { zh: '未经复议直接起诉', en: 'Filed directly' },
  afterReview: { zh: '复议后起诉', en: 'After review' },
  extraRows: { zh: '表格之外的行', en: 'Rows that the form does not have' },
  extraUnder: { zh: '印在“{row}”之下', en: 'printed under “{row}”' },
  stated: { zh: '正文写明的合计', en: 'Totals stated in the text' },
  findings: { zh: '校验', en: 'Checks' },
  nothingChecked: {
    zh: '没有收录表格，无从校验。',
    en: 'Without its tables there is nothing to check.',
  },
  knownFigures: { zh: '正文写明的数字', en: 'Figures that the text states' },
  noFindings: { zh: '校验全部通过。', en: 'All checks pass.' },
  named: { zh: '“{name}”：', en: '“{name}”: ' },
  values: { zh: '（两侧数值：{left}、{right}）', en: '(both values: {left} and {right})' },
  cell: { zh: '格', en: 'Cell' },
  printed: { zh: '原文', en: 'Printed' },
  value: { zh: '数值', en: 'Value' },
  state: { zh: '状态', en: 'State' },
  place: { zh: '位置', en: 'Place' },
  note: { zh: '附注', en: 'Note' },
  law: { zh: '依据', en: 'Law' },
  placeAt: {
    zh: '原文件{page}第{table}个表格第{row}行第{column}列',
    en: '{page}table {table} of the document, line {row}, column {column}',
  },
  placePage: { zh: '第{page}页', en: 'page {page}, ' },
  blankPrinted: { zh: '（无文字）', en: '(nothing)' },
  doubted: { zh: '校验有疑问', en: 'a check doubts this' },
  data: { zh: '这份报告的数据（JSON）', en: 'This report as data (JSON)' },
  otherYears: { zh: '其他年度', en: 'Other years' },
  yuan: { zh: '{column}（万元）', en: '{column} (10,000\u00a0yuan)' },
  editionNote: {
    zh: '{year}年度应使用{expected}年版表格，这份报告用的是{edition}年版。',
    en: 'The {expected} edition is in force for {year}; this report uses the {edition} edition.',
  },
} as const satisfies Record<string, Words>;

export const severityWords = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '存疑', en: 'doubt' },
  info: { zh: '说明', en: 'note' },
} as const satisfies Record<string, Words>;

/** A notice as it is cited: a title within a title has single marks. */
export const noticeText = ({ title, number }: Edition['notice']): string =>
  say(reportWords.editionNotice, 'zh', { title: title.replaceAll('《', '〈').replaceAll('》', '〉'), number });
