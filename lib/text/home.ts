import type { Words } from '../form/types.ts';

/** `|` stands where a narrow line may break: Chinese has no spaces, and one character alone is no line. */
const title: Words = {
  zh: '各级政府怎样|答复公开申请',
  en: 'How Chinese authorities answer requests for information',
};

/** The first page. */
export const homeWords = {
  title: { zh: title.zh.replace('|', ''), en: title.en },
  titleInPhrases: title,
  lead: {
    zh: '按法律，每个行政机关每年都要公布一份报告：收到多少政府信息公开申请，公开了多少，为什么不公开，又引起多少复议和诉讼。这些报告用同一张表，却散落在成千上万个网站上。这里把它们逐格读出、核对、画成图，每个数字都能回到原表那一格。',
    en: 'By law every authority publishes a report each year: how many requests for information it received, how many it granted, why it refused the others, and the reviews and lawsuits that followed. They all use one form, yet lie scattered over thousands of sites. Here they are read cell by cell, checked and drawn, and every number leads back to its printed cell.',
  },
  place: { zh: '查你所在的地方', en: 'Look up your district' },
  held: { zh: '已经收录', en: 'Collected so far' },
  heldNote: {
    zh: '下面的图只有已收录的报告，不代表全国。没有三张表的报告，只收录了正文写明的几个数字。',
    en: 'The charts below hold these reports only and do not stand for the country. From a report without its tables there are only the few figures that its text states.',
  },
  heldNoteComplete: {
    zh: '下面的图只有已收录的报告；每张图都写明应有多少个机关、其中多少个有数据。',
    en: 'The charts below hold these reports only; each says how many authorities there are and how many it has figures from.',
  },
  coverageLink: { zh: '看收录情况', en: 'See what is covered' },
  reports: { zh: '份报告', en: 'reports' },
  span: { zh: '（{first}—{last}年度）', en: '({first}–{last})' },
  complete: { zh: '份三张表齐全', en: 'with all tables' },
  governments: { zh: '个省市县政府', en: 'governments' },
  departments: { zh: '个部门和其他机关', en: 'departments and others' },
  figures: { zh: '个数字', en: 'figures' },
  findings: { zh: '处对不上', en: 'points that do not add up' },
  ofAll: { zh: '（全国共{of}个）', en: '(of {of} provinces, cities and counties)' },
  nothing: {
    zh: '数据库里还没有报告。运行 npm run ingest 导入报告后，这里会出现图表。',
    en: 'There are no reports in the database yet. After npm run ingest the charts appear here.',
  },
  charts: { zh: '用图看现状', en: 'The state of things in charts' },
  topics: { zh: '从哪里看起', en: 'Where to begin' },
  largest: { zh: '申请最多的机关', en: 'Where most requests come in' },
  latest: { zh: '最近年度的报告', en: 'The latest reports' },
  report: { zh: '{name}，{year}年', en: '{name}, {year}' },
  received: { zh: '新收{n}件', en: '{n} received' },
  further: { zh: '核对、查询与下载', en: 'Check, query, download' },
  oversightCoverage: { zh: '谁公布了，谁还没有', en: 'Who published, and who did not' },
  oversightChecks: { zh: '哪些报告对不上', en: 'Which reports do not add up' },
  oversightCompare: { zh: '机关并排比较', en: 'Authorities side by side' },
  furtherFind: { zh: '按条件找机关', en: 'Who meets a condition' },
  furtherData: { zh: '下载数据，调用接口', en: 'Downloads and API' },
  furtherMethod: { zh: '每个指标怎样算出', en: 'How each measure is computed' },
} as const satisfies Record<string, Words>;

/** The question that each chart of the first page answers. */
export const homeQuestions: Readonly<Record<string, Words>> = {
  'requests-received': { zh: '有多少申请', en: 'How many requests come in' },
  'outcome-mix': { zh: '申请怎样办结', en: 'How requests end' },
  'refusal-reasons': { zh: '为什么不公开', en: 'Why information is refused' },
  'disclosure-rate': { zh: '有多少得到公开', en: 'How much is disclosed' },
  'correction-rate': { zh: '有了争议，答复被纠正多少', en: 'How often a disputed answer is corrected' },
};

export const topicWords = {
  way: { zh: '一层层看下去', en: 'The way down' },
  grounds: { zh: '十六项理由和三种结束情形', en: 'The sixteen grounds and three closings' },
  groundLaw: { zh: '依据', en: 'The law' },
  groundExample: { zh: '例如：', en: 'Example:' },
  groundRemedy: { zh: '不服怎么办', en: 'If you disagree' },
  groundCited: { zh: '《{law}》{article}', en: '{law}, {article}' },
  groundUse: { zh: '谁用得最多', en: 'Who uses it most' },
  groundRow: { zh: '年报第三部分表格，“{group}”项下', en: 'Part 3 of the form, under “{group}”' },
  groundDescription: { zh: '{name}：法律怎么说，谁用得最多。', en: '{name}: what the law says and who uses it most.' },
  groundCount: { zh: '件数', en: 'Requests' },
  groundShare: { zh: '占办结', en: 'Share' },
  groundConcluded: { zh: '办结', en: 'Concluded' },
  groundNone: { zh: '已收录的完整报告中没有人用过这一项。', en: 'No complete report held uses it.' },
  groundOthers: { zh: '其他理由', en: 'Other grounds' },
  requests: { zh: '件数', en: 'Requests' },
  report: { zh: '报告', en: 'Report' },
  smallBase: { zh: '不足30件', en: 'under 30' },
  others: { zh: '其他主题', en: 'Other topics' },
} as const satisfies Record<string, Words>;
