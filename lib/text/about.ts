import type { Words } from '../form/types.ts';

/** The pages that explain: about, data, method. */
export const aboutWords = {
  title: { zh: '关于', en: 'About' },
  description: {
    zh: '数字从哪里来，怎样读取，许可与局限。',
    en: 'Where the figures come from, how they are read, licence and limits.',
  },
  what: { zh: '这是什么', en: 'What this is' },
  whatText: {
    zh: '《政府信息公开条例》要求每个行政机关每年公布一份政府信息公开工作年度报告，用全国统一的表格。这些报告散落在成千上万个网站上，有网页、PDF 和 Word。本站凭印刷的行名和列名逐格读取、核对、保存，并画成图。',
    en: 'The Regulations on the Disclosure of Government Information require every authority to publish a report each year on one national form. The reports lie scattered over thousands of sites as web pages, PDF and Word. This site reads them cell by cell by their printed rows and columns, checks them, stores them and draws them.',
  },
  seeMethod: { zh: '看定义、公式与校验', en: 'Definitions, formulas and checks' },
  principles: { zh: '原则', en: 'What it stands for' },
  principle1: {
    zh: '数字就是印出来的那个数字：原文、数值、位置、文件放在一起，什么也不修改。',
    en: 'A number is what was printed: raw text, value, place and document stay together, and nothing is repaired.',
  },
  principle2: {
    zh: '没有数字不是零：空白、“-”、该版表格无此项、未见报告、无法辨读，各有各的说法，从单元格一直保留到图和下载文件。',
    en: 'Absent is not zero: blank, dash, not asked on this form, no report found, unreadable each keep their word from the cell to the chart and the download.',
  },
  principle3: {
    zh: '对不上的地方摆出来，不藏起来：两边的数字都保留，比率给出范围。',
    en: 'A failed check is shown, not hidden: both values stay, and rates become a range.',
  },
  principle4: {
    zh: '比率带着分母；件数少的不排名。',
    en: 'Rates carry their denominator; small numbers are not ranked.',
  },
  sources: { zh: '来源与许可', en: 'Sources and licence' },
  sourcesText: {
    zh: '数字全部出自各机关依法公开的年度报告，每个数字都注明报告地址。注明“来源：各机关年度报告，经公开 Gongkai 整理，第N版”即可使用（CC BY 4.0）。报告正文不在本站转载。行政区划代码依 GB/T 2260；人口为2020年人口普查数据。',
    en: 'All figures come from the reports that authorities publish by law, each with the address of its report. They are free to use under CC BY 4.0; please credit “annual reports of the authorities, compiled by Gongkai, release N”. The text of the reports is not republished. Codes follow GB/T 2260; population is that of the 2020 census.',
  },
  software: {
    zh: '程序以 MIT 许可公开，任何人可以自行架设、检查和修改。',
    en: 'The software is under the MIT licence: anyone may run, examine and change it.',
  },
  limits: { zh: '局限', en: 'Limits' },
  limit1: {
    zh: '只收录了一部分报告。合计数只是已收录报告之和，不代表全国。',
    en: 'Only some reports are held. Totals add up what is held and do not stand for the country.',
  },
  limit2: {
    zh: '2018年及以前的报告用另一种表格，不收录。没有文字层的扫描件读不了。',
    en: 'Reports for 2018 and earlier use another form and are out of scope. Scans without text cannot be read.',
  },
  limit3: {
    zh: '各地口径可能不同：政府报告有的含部门，有的只含办公室。条文对应是本站的理解。',
    en: 'Authorities may count differently: some government reports include departments, some only the office. The articles named beside rows are our reading.',
  },
  wrong: { zh: '觉得数字不对', en: 'If a number looks wrong' },
  wrong1: {
    zh: '先点这个数字，回到原表那一格，与机关公布的原文件对照。原文件自己对不上的，列在“校验”里：那要问公布它的机关。',
    en: 'Follow the number to its printed cell and compare it with the document that the authority published. Where that document contradicts itself, the checks say so: ask the authority that published it.',
  },
  wrong2: {
    zh: '读错的是本站的错。改正以后成为新的一版，旧版仍可查，版次页写明改了哪些数字。',
    en: 'What was read wrongly is our mistake. The correction makes a new release; earlier ones stay, and the page of releases says which numbers changed.',
  },
  seeReleases: { zh: '看各版改了什么', en: 'What each release changed' },
  privacy: { zh: '不跟踪', en: 'No tracking' },
  privacyText: {
    zh: '本站不设 Cookie，不用统计脚本，不请求任何其他网站，也不记录谁看了什么。',
    en: 'No cookies, no analytics, no requests to any other site, and no record of who read what.',
  },
} as const satisfies Record<string, Words>;

export const dataWords = {
  title: { zh: '数据与接口', en: 'Data and API' },
  description: {
    zh: '任何图表改一个后缀就是 CSV、JSON、SVG；开放接口的地址和说明。',
    en: 'Any chart with another ending is CSV, JSON or SVG; the addresses of the open interface.',
  },
  views: { zh: '任何图表都是数据', en: 'Every chart is data' },
  viewsText: {
    zh: '图表页地址加一个后缀，就得到同一视图的其他形式，数字完全一致。CSV 为 UTF-8（带 BOM），可直接用 Excel 打开。',
    en: 'Add an ending to the address of a chart and get the same view in another form, with the same figures. CSV is UTF-8 with BOM and opens in Excel.',
  },
  ending: { zh: '后缀', en: 'Ending' },
  form: { zh: '形式', en: 'Form' },
  example: { zh: '例', en: 'Example' },
  csv: { zh: '表格：状态、来源地址都在内', en: 'table, with states and source addresses' },
  xlsx: { zh: 'Excel：数据、说明、引用三张表', en: 'Excel: data, notes, citation' },
  json: { zh: '同一视图的结构化数据', en: 'the view as structured data' },
  svg: { zh: '矢量图，文字仍是文字', en: 'vector image, text stays text' },
  png: { zh: '图片（im=og、wide、square、print）', en: 'image (im=og, wide, square, print)' },
  zip: { zh: '数据、说明、引用与许可打包', en: 'data, code book, citation and licence' },
  frozen: {
    zh: '地址末尾加 r=版次号，数字永远不变：今天是 r={release}。',
    en: 'Add r= and a release at the end and the figures never change: today it is r={release}.',
  },
  api: { zh: '接口', en: 'API' },
  apiText: {
    zh: '无需注册。一份报告的全部单元格、状态、原文与校验：',
    en: 'No registration. One report with every cell, state, raw text and finding:',
  },
  openapi: { zh: '完整说明（OpenAPI）', en: 'Full description (OpenAPI)' },
  address: { zh: '地址', en: 'Address' },
  parameters: { zh: '参数', en: 'Parameters' },
  examples: { zh: '用法举例', en: 'Examples' },
  bulk: { zh: '整版下载', en: 'Whole releases' },
  bulkText: {
    zh: '每一版的全部数字、报告、疑点、更正和代码簿，一次取走：',
    en: 'All figures, reports, findings, changes and the code book of a release at once:',
  },
  parquet: { zh: '全部数字，Parquet', en: 'All figures as Parquet' },
  package: { zh: 'Frictionless 数据包说明', en: 'Frictionless Data Package' },
  catalog: { zh: '数据目录（DCAT、schema.org）', en: 'Catalogue (DCAT, schema.org)' },
  problems: { zh: '出错时的回答', en: 'When something cannot be answered' },
  problemsText: {
    zh: '出错时回答一份问题文档（RFC 9457，application/problem+json）：code 是下表之一，errors 指出哪个参数不可用、可以填什么。',
    en: 'An error is a problem document (RFC 9457, application/problem+json): its code is one of these, and errors names the parameter and what is possible.',
  },
  problem: { zh: '代码', en: 'Code' },
  feeds: { zh: '订阅（Atom）', en: 'Feeds (Atom)' },
  feedReleases: { zh: '每一个新版次', en: 'Every new release' },
  feedAuthority: { zh: '一个机关的报告，如', en: 'The reports of an authority, such as' },
  feedCheck: { zh: '一项校验的疑点，如', en: 'What a check finds, such as' },
  states: { zh: '状态代码', en: 'States' },
  statesText: {
    zh: '每个数字都带状态。以下前几种有数值，其余没有，也绝不作零计。',
    en: 'Every figure has a state. Those marked hold a number; the others do not, and never count as zero.',
  },
  state: { zh: '状态', en: 'State' },
  meaning: { zh: '含义', en: 'Meaning' },
  hasNumber: { zh: '有数值', en: 'Holds a number' },
  yes: { zh: '有', en: 'yes' },
  no: { zh: '无', en: 'no' },
} as const satisfies Record<string, Words>;

export const methodWords = {
  title: { zh: '方法', en: 'Method' },
  description: {
    zh: '每个指标的定义、公式与局限，表格的版本，缺失的种类，校验规则与条文。',
    en: 'Every measure with its formula and limits, the editions of the form, the kinds of absence, the checks and the law.',
  },
  contents: { zh: '本页内容', en: 'On this page' },
  travel: { zh: '一个数字的来路', en: 'How one number travels' },
  travelText: {
    zh: '报告文件照原样读成网格，每一格都记下位置。行和列凭印刷的名称认定，不按次序猜。数字连同原文、状态和位置一起保存；校验只在旁边加注，不改数字；指标再由这些格按下面的公式算出。',
    en: 'A report file is read into grids that keep the place of every cell. Rows and columns are found by their printed labels, never guessed from their order. A figure is stored with its raw text, state and place; checks only put a note beside it and change nothing; measures follow from the cells by the formulas below.',
  },
  editions: { zh: '表格的两个版本', en: 'Two editions of the form' },
  editionYears: { zh: '{from}年度起', en: 'reports for {from} on' },
  editionSpan: { zh: '{from}至{to}年度', en: 'reports for {from} to {to}' },
  cellsOf: { zh: '{n}格', en: '{n} cells' },
  measures: { zh: '指标', en: 'Measures' },
  formula: { zh: '{name}＝{formula}', en: '{name} = {formula}' },
  eachPart: { zh: '各部分', en: 'each part' },
  cells: { zh: '单元格', en: 'Cells' },
  askedIn: { zh: '{editions}年版表格', en: 'asked on the form of {editions}' },
  small: { zh: '分母小于{n}时空心、不排名', en: 'hollow and not ranked under {n} cases' },
  wilson: { zh: '附95%威尔逊区间', en: 'with 95% Wilson intervals' },
  absence: { zh: '缺失的种类', en: 'Kinds of absence' },
  checks: { zh: '校验', en: 'Checks' },
  rules: { zh: '{n}条规则，各命中多少', en: '{n} rules, and how often each found something' },
  law: { zh: '各行对应的条文', en: 'Rows and the law' },
  accuracy: { zh: '读取的准确度', en: 'Accuracy of reading' },
  terms: { zh: '名词', en: 'Terms' },
  per100: { zh: '×100', en: '× 100' },
  per100000: { zh: '×100,000', en: '× 100 000' },
  quality: { zh: '报告质量', en: 'Quality of reports' },
  population: { zh: '常住人口', en: 'residents' },
  passed: { zh: '通过的校验', en: 'checks passed' },
  failed: { zh: '未通过的校验', en: 'checks failed' },
  days: { zh: '距期限天数', en: 'days from the deadline' },
  suits: { zh: '行政诉讼合计', en: 'all suits' },
} as const satisfies Record<string, Words>;
