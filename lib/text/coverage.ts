import type { Words } from '../form/types.ts';

/** Who published when, and who is silent. */
export const coverageViewWords = {
  provinces: { zh: '按省份和年度', en: 'By province and year' },
  provincesCaption: {
    zh: '完整收录（另有仅正文）／应有政府数；小字：已知发布日期的报告中晚于法定期限的',
    en: 'Held in full (+ text only) / governments; small: later than the legal deadline, of the reports with a known date',
  },
  late: { zh: '迟{late}／{dated}', en: '{late} of {dated} late' },
  province: { zh: '省份', en: 'Province' },
  layout: { zh: '列法', en: 'Layout' },
  grid: { zh: '机关×年度', en: 'authority × year' },
  list: { zh: '逐份', en: 'one by one' },
  what: { zh: '列出', en: 'List' },
  everything: { zh: '全部', en: 'everything' },
  caption: {
    zh: '●\u00a0三张表齐全　◐\u00a0仅正文数字　◇\u00a0已知网址、尚未读入　○\u00a0未见报告　·\u00a0尚未到期　–\u00a0当年无此机关；数字为距法定期限的天数，＋为迟，✕为未过的校验数',
    en: '●\u00a0all tables\u2003◐\u00a0figures of the text only\u2003◇\u00a0address known, not read\u2003○\u00a0no report known\u2003·\u00a0not due yet\u2003–\u00a0did not exist; numbers are days from the legal deadline, + late; ✕ checks failed',
  },
  deadline: {
    zh: '法定期限：部门1月31日，政府3月31日（《条例》第四十九条）。“未见报告”是本站不知道有这份报告，不等于没有发布；“已知网址”见 data/addresses.csv，随程序更新。',
    en: 'Legal deadline: 31 January for departments, 31 March for governments (Regulations, art. 49). “No report known” means that this site knows of none, not that none was published. Known addresses are those of data/addresses.csv and come with the software.',
  },
  state: { zh: '收录', en: 'Held' },
  published: { zh: '发布于', en: 'Published' },
  days: { zh: '距期限天数', en: 'Days from deadline' },
  file: { zh: '文件', en: 'File' },
  open: { zh: '打开', en: 'open' },
  fileType: { zh: '文件类型', en: 'File type' },
  edition: { zh: '表格版本', en: 'Edition' },
  read: { zh: '取得于', en: 'Retrieved' },
  passed: { zh: '校验通过', en: 'Checks passed' },
  failed: { zh: '校验未过', en: 'Checks failed' },
  level: { zh: '级别', en: 'Level' },
  unknown: { zh: '未知', en: 'not known' },
  noTables: { zh: '没有表格可核', en: 'no tables to check' },
  none: { zh: '所选范围内没有这样的报告。', en: 'No such report in this selection.' },
  failedMark: { zh: '{n}项校验未过', en: '{n} {n|check|checks} failed' },
  counted: { zh: '{n}项：每项为一个机关的一个年度', en: '{n} {n|row|rows}, each an authority in a year' },
} as const satisfies Record<string, Words>;

/** What is known of an authority's year. */
export const coverageStateWords = {
  complete: { zh: '三张表', en: 'all tables' },
  narrative: { zh: '仅正文数字', en: 'figures of the text only' },
  known: { zh: '已知网址，尚未读入', en: 'address known, not read' },
  silent: { zh: '未见报告', en: 'no report known' },
  'not-due': { zh: '尚未到期', en: 'not due yet' },
  'not-in-force': { zh: '当年无此机关', en: 'did not exist' },
  late: { zh: '晚于法定期限', en: 'after the legal deadline' },
} as const satisfies Record<string, Words>;

/** File types as people call them. */
export const fileTypes: Readonly<Record<string, string>> = {
  'text/html': 'HTML',
  'application/pdf': 'PDF',
  'application/msword': 'DOC',
  'application/rtf': 'RTF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'text/plain': 'TXT',
  'text/markdown': 'MD',
};
