import type { Words } from '../form/types.ts';

/** The oversight views of the checks: findings by place, what continues, units, sums, the letter. */
export const checkViewWords = {
  views: { zh: '校验的各个视图', en: 'Views of the checks' },
  register: { zh: '规则与发现', en: 'Register and findings' },
  byAuthority: { zh: '按机关和年度', en: 'By authority and year' },
  oneByOne: { zh: '逐条', en: 'One by one' },
  layout: { zh: '列法', en: 'Layout' },
  counted: {
    zh: '{n}条发现，涉及{of}个机关。点数字看逐条。',
    en: '{n} {n|finding|findings} on the reports of {of} {of|authority|authorities}. Each number opens its findings.',
  },
  gridCaption: {
    zh: '0\u00a0有报告，没有所列的发现　◐\u00a0仅正文数字，没有表格可核　◇\u00a0已知网址、尚未读入　○\u00a0未见报告　·\u00a0尚未到期　–\u00a0当年无此机关',
    en: '0\u00a0a report without such findings\u2003◐\u00a0figures of the text only, no tables to check\u2003◇\u00a0address known, not read\u2003○\u00a0no report known\u2003·\u00a0not due yet\u2003–\u00a0did not exist',
  },
  listed: { zh: '{n}条发现', en: '{n} {n|finding|findings}' },
  noFinding: { zh: '有报告，没有所列的发现', en: 'a report without such findings' },
  state: { zh: '收录', en: 'Held' },
  findingCount: { zh: '发现数', en: 'Findings' },
  countFile: { zh: '按机关和年度计数', en: 'Counts by authority and year' },
  findingFile: { zh: '逐条发现', en: 'Findings one by one' },
  authority: { zh: '机关', en: 'Authority' },
  year: { zh: '年度', en: 'Year' },
  total: { zh: '合计', en: 'Total' },
  report: { zh: '报告', en: 'Report' },
  check: { zh: '校验', en: 'Check' },
  place: { zh: '位置', en: 'Place' },
  left: { zh: '等式左边', en: 'Left side' },
  right: { zh: '等式右边', en: 'Right side' },
  difference: { zh: '差', en: 'Difference' },
  sentence: { zh: '说明', en: 'What it says' },
  verdict: { zh: '判定', en: 'Verdict' },
  falseAlarm: { zh: '误报', en: 'false alarm' },
  open: { zh: '不含误报', en: 'without false alarms' },
  notable: { zh: '错误和存疑', en: 'errors and doubts' },
  area: { zh: '范围', en: 'Area' },
  everywhere: { zh: '全国', en: 'everywhere' },
  everyLevel: { zh: '各级', en: 'every level' },
  level: { zh: '级别', en: 'Level' },
  letter: { zh: '核对函', en: 'letter' },
  letters: { zh: '核对函', en: 'Letter' },
  files: { zh: '这个列表的文件', en: 'This list as a file' },
  frozen: { zh: '固定链接', en: 'frozen link' },
  none: { zh: '没有符合的发现。', en: 'No finding meets this.' },
  noChecks: {
    zh: '0表示没有发现；缺一边的（如上年报告未收录）无从核对。误报由人逐条判定，随程序一起公布（data/verdicts）。',
    en: 'A 0 means that nothing was found; where one side is missing, as a report of last year that is not held, nothing could be checked. False alarms were judged one by one by people; the verdicts come with the software (data/verdicts).',
  },
} as const satisfies Record<string, Words>;

/** What is carried over against what arrives. */
export const continuityWords = {
  title: { zh: '跨年衔接', en: 'From one year to the next' },
  description: {
    zh: '上年报告结转的数与本年报告接到的数，七列逐一对照；现行有效文件的存量也一样。',
    en: 'What one report carries over against what the next one begins with, in all seven columns; stocks of documents in force as well.',
  },
  lead: {
    zh: '一年没有办完的申请，下一年应当原数接上；现行有效的文件，加上制发、减去废止，应当等于下一年的数。对不上，说明其中一份报告填错，或者上年的数字后来改过而没有说。两边都照原表列出。',
    en: 'Requests left over from one year should arrive in the next as the same number, and documents in force, plus issued, less repealed, should give the number of the next year. Where they do not, one of the two reports is wrong, or the earlier one was restated without saying so. Both are shown as printed.',
  },
  what: { zh: '看什么', en: 'What' },
  onlyBroken: { zh: '只列衔接不上的', en: 'only where it breaks' },
  everyPair: { zh: '也列衔接得上的', en: 'also where it continues' },
  compared: { zh: '可比的报告', en: 'Compared' },
  broken: { zh: '衔接不上', en: 'Breaks' },
  share: { zh: '占比', en: 'Share' },
  yearsCaption: {
    zh: '全国：各年度与其上一年度的报告',
    en: 'The whole country: reports of a year against those of the year before',
  },
  requestsCaption: {
    zh: '每格：上年“结转下年度”→本年“上年结转”；相同的只写一个数。',
    en: 'Each cell: left over in the earlier report → brought into the later one; one number where they agree.',
  },
  sorts: {
    zh: '点列名，按两数相差多少排列。',
    en: 'Click the head of a column to sort by how far apart its two numbers are.',
  },
  documentsCaption: {
    zh: '上年现行有效＋本年制发－本年废止，与本年现行有效对照。',
    en: 'In force last year, plus issued, less repealed, against what is stated to be in force.',
  },
  years: { zh: '年度', en: 'Years' },
  span: { zh: '{before}→{year}', en: '{before}→{year}' },
  before: { zh: '上年', en: 'Last year' },
  added: { zh: '制发', en: 'Issued' },
  taken: { zh: '废止', en: 'Repealed' },
  expected: { zh: '应为', en: 'Gives' },
  after: { zh: '本年', en: 'This year' },
  none: {
    zh: '所选范围内没有衔接不上的报告。两年的报告都有表格才能对照，缺一年的不在此列。',
    en: 'Nothing breaks among what was chosen. Only where the tables of both years are held can they be compared.',
  },
} as const satisfies Record<string, Words>;

/** Amounts in yuan where ten thousands of yuan are asked. */
export const unitsWords = {
  title: { zh: '单位错位', en: 'Unit slips' },
  description: {
    zh: '金额疑似把元当作万元，或单元格内印有别的单位。',
    en: 'Amounts that seem to be in yuan where the form asks for ten thousands of yuan, or cells that print another unit.',
  },
  lead: {
    zh: '表格要求以万元填写金额。与上年或同级中位数相差约一万倍（或约为其万分之一）的，或单元格里自带别的单位的，列在这里；数字照原样保留。',
    en: 'The form asks for amounts in ten thousands of yuan. Listed are amounts about ten thousand times, or a ten-thousandth of, those of the year before or the median of the level, and cells that print another unit. The figures stay as printed.',
  },
  caption: {
    zh: '金额单位为万元，单元格里另印有单位的照印。对照：上年或同级中位数；单元格自带单位的，为按万元换算的数。',
    en: 'Amounts in 10,000 yuan, except where a cell prints another unit. Against: last year, or the median of the level; for a cell with a unit, its amount in 10,000 yuan.',
  },
  stated: { zh: '报告所填', en: 'Stated' },
  against: { zh: '对照', en: 'Against' },
  times: { zh: '倍数', en: 'Times' },
  none: { zh: '没有发现单位错位。', en: 'No unit slip was found.' },
} as const satisfies Record<string, Words>;

/** A government against the sum of those below it. */
export const sumsWords = {
  title: { zh: '本级与下级之和', en: 'Governments against the sum below' },
  description: {
    zh: '省、市报告的总数与所辖市、县（区）报告之和对照：报了多少、部门多少、说不清多少。',
    en: 'What provinces and cities report against the sum of the governments below: stated, departments, unexplained.',
  },
  lead: {
    zh: '一级政府的年度报告通常汇总本级部门和所辖各级政府，所以它的数字不应小于下级之和；多出的部分是本级部门和说不清的部分。收录不全时只能看出矛盾，不能看出差额。',
    en: 'The report of a government usually sums up its own departments and all governments below it, so it should not be smaller than their sum; what is more is its own departments and what is unexplained. Where not all are held, a contradiction can be seen, but not the difference.',
  },
  figure: { zh: '数字', en: 'Figure' },
  stated: { zh: '本级报告', en: 'Stated' },
  below: { zh: '下级之和', en: 'Sum below' },
  held: { zh: '下级收录', en: 'Below, held' },
  coverage: { zh: '{n}／{of}', en: '{n} of {of}' },
  caption: {
    zh: '{figure}。下级为直接下级政府；部门一栏括号内为已收录的部门数；醒目的数字为矛盾：本级小于下级之和，或小于下级与部门之和。',
    en: '{figure}. Below: the governments directly below. Departments: their sum, and how many are held. Coloured numbers are contradictions: less than the sum below, or than that with the departments.',
  },
  departments: { zh: '部门之和（个数）', en: 'Departments (how many)' },
  departmentsOf: { zh: '{sum}（{n}个）', en: '{sum} ({n})' },
  unknown: { zh: '未收录', en: 'none held' },
  rest: { zh: '说不清', en: 'Unexplained' },
  partial: { zh: '收录不全', en: 'not all held' },
  less: { zh: '只列小于下级之和的', en: 'only smaller than the sum below' },
  every: { zh: '全部', en: 'all' },
  which: { zh: '列出', en: 'List' },
  none: {
    zh: '所选范围内没有可以对照的报告：要本级和至少一个下级同一年度的表格都已收录。',
    en: 'No report can be set beside those below it: that takes the tables of a government and of at least one below it, of the same year.',
  },
} as const satisfies Record<string, Words>;

/** The letter to one authority. */
export const letterWords = {
  title: { zh: '关于政府信息公开工作年度报告若干数字的核对函', en: 'Figures in your annual disclosure reports' },
  nothing: { zh: '{name}：报告核对', en: '{name}: its reports checked' },
  to: { zh: '致：{name}', en: 'To: {name}' },
  opening: {
    zh: '我们在整理各机关依法公布的政府信息公开工作年度报告时，对每份报告的三张表逐项核对。贵机关的报告中有{n}处对不上，列在下面；两边的数字都照原表抄录，未作改动。',
    en: 'We read the annual reports on government information disclosure that authorities publish by law, and check the three tables of each. {n} {n|place|places} in your reports {n|does|do} not add up, listed below with both values as printed.',
  },
  request: {
    zh: '请予核对。如系填报或排印差错，请更正，并告知更正后报告的网址；如数字无误，请说明缘由，我们将据以注明。',
    en: 'Please check them. Where a figure was filled in or printed wrongly, please correct the report and tell us its address; where it is right, please tell us why, and we will say so beside it.',
  },
  blank: {
    zh: '此外，{year}年度报告有{n}格空白或填“-”“/”：空白不等于零，请一并补填。',
    en: 'In addition, cells of the report for {year} that are blank, a dash or a slash: {n}. Blank is not zero; please fill them in.',
  },
  openingBlank: {
    zh: '我们在整理各机关依法公布的政府信息公开工作年度报告时，对每份报告的三张表逐项核对。贵机关的报告没有对不上的数字，但有未填的格。',
    en: 'We read the annual reports on government information disclosure that authorities publish by law, and check the three tables of each. Nothing in your reports fails to add up, but cells were left unfilled.',
  },
  blankAlone: {
    zh: '有{n}格空白或填“-”“/”：空白不等于零，请补填。',
    en: 'Cells that are blank, a dash or a slash: {n}. Blank is not zero; please fill them in.',
  },
  leftOut: {
    zh: '另有{n}处经人工判定为误报，未列入。',
    en: 'Left out, since they were judged to be false alarms: {n}.',
  },
  checked: { zh: '核对的报告：{years}年度。', en: 'Reports checked: {years}.' },
  textOnly: {
    zh: '{years}年度只收录了正文数字，没有表格可核。',
    en: 'Only figures of the text are held for {years}: there are no tables to check.',
  },
  noneHeld: {
    zh: '没有收录该机关的报告，无从核对。没有收录不等于没有发布。',
    en: 'No report of this authority is held, so there is nothing to check. Not held does not mean not published.',
  },
  none: {
    zh: '没有对不上的地方，也没有空白格，无须去函。',
    en: 'Nothing fails to add up and no cell is blank; there is no need to write.',
  },
  number: { zh: '序号', en: 'No.' },
  place: { zh: '位置', en: 'Place' },
  printed: { zh: '原文', en: 'As printed' },
  rule: { zh: '规则', en: 'Rule' },
  yearCaption: { zh: '{year}年度报告', en: 'Report for {year}' },
  document: { zh: '文件：', en: 'Document: ' },
  noDocument: { zh: '网址未知', en: 'address not known' },
  at: { zh: '表{table}第{row}行第{column}列', en: 'table {table}, line {row}, column {column}' },
  page: { zh: '第{page}页，', en: 'page {page}, ' },
  sender: { zh: '公开 Gongkai', en: 'Gongkai' },
  basis: {
    zh: '依据：《中华人民共和国政府信息公开条例》第四十九条、第五十条及国务院办公厅印发的年度报告格式。数字据第{release}版数据，可在下列网址核对：',
    en: 'Basis: Regulations on the Disclosure of Government Information, arts. 49 and 50, and the form of the annual report issued by the General Office of the State Council. Figures as of release {release}; they can be checked at:',
  },
  print: { zh: '打印或存为PDF时只留函件正文。', en: 'Printed or saved as PDF, only the letter remains.' },
  back: { zh: '全部发现', en: 'All findings' },
} as const satisfies Record<string, Words>;

/** Columns of the files, where the pages have no word for them. */
export const checkColumnWords = {
  code: { zh: '校验代码', en: 'Check code' },
  severity: { zh: '程度', en: 'Severity' },
  formula: { zh: '应当成立', en: 'What should hold' },
  at: { zh: '单元代码', en: 'Cell' },
  source: { zh: '来源文件', en: 'Source document' },
  sourceBefore: { zh: '上年来源文件', en: 'Source document, year before' },
  key: { zh: '列', en: 'Column' },
} as const satisfies Record<string, Words>;
