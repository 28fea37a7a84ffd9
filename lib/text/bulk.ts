import type { Words } from '../form/types.ts';

/** The files of a release: titles and what each holds. */
export const bulkWords = {
  figures: {
    title: { zh: '全部数字', en: 'All figures' },
    about: {
      zh: '每份报告、每一格一行，附状态；该版表格没有的格不列。空值不是零。',
      en: 'One row for each cell of each report, with its state; cells that the edition does not ask have no row. An empty value is not zero.',
    },
  },
  evidence: {
    title: { zh: '原文与位置', en: 'As printed' },
    about: {
      zh: '读自报告文件的每一格：原样的文字，在第几张表、第几行、第几列、第几页。文件的摘要值见报告。',
      en: 'For each cell read from a document: its text untouched, and the table, line, column and page where it stands. The hash of the document is among the reports.',
    },
  },
  reports: {
    title: { zh: '报告', en: 'Reports' },
    about: {
      zh: '每份报告一行：版本、发布日期、文件及其摘要值、校验。',
      en: 'One row for each report: edition, date, document with its hash, checks.',
    },
  },
  findings: {
    title: { zh: '校验发现', en: 'Findings' },
    about: {
      zh: '对不上的地方，两边的数字都在；人工结论另见接口。',
      en: 'What does not add up, with both sides; verdicts of people are in the interface for programs.',
    },
  },
  changes: {
    title: { zh: '更正', en: 'Changes' },
    about: {
      zh: '截至本版，每个改过的数字：哪一版，从多少到多少。',
      en: 'Every figure restated up to this release: by which, from what to what.',
    },
  },
  authorities: {
    title: { zh: '机关', en: 'Authorities' },
    about: { zh: '代码、名称、级别和上级。', en: 'Codes, names, levels and who is above whom.' },
  },
  codeBook: {
    title: { zh: '单元格代码簿', en: 'Code book' },
    about: { zh: '两版表格的每一格：代码、行列、单位。', en: 'Every cell of both editions: code, row, column, unit.' },
  },
  states: {
    title: { zh: '状态', en: 'States' },
    about: {
      zh: '数字的来历，或没有数字的原因。',
      en: 'Where a number comes from, or why there is none.',
    },
  },
  checks: {
    title: { zh: '校验', en: 'Checks' },
    about: { zh: '校验登记册：公式、范围、轻重。', en: 'The register of checks: formula, scope, severity.' },
  },
  measures: {
    title: { zh: '指标', en: 'Measures' },
    about: { zh: '指标的定义：分子、分母、口径。', en: 'Definitions: numerators, denominators, caveats.' },
  },
} as const satisfies Record<string, { title: Words; about: Words }>;

export const bulkPageWords = {
  title: { zh: '第{release}版的全部数据', en: 'All data of release {release}' },
  description: {
    zh: '整版下载：CSV、Parquet 和 Frictionless 数据包，附代码簿、状态、校验发现、更正和校验和。',
    en: 'A whole release as CSV, Parquet and a Frictionless Data Package with code book, states, findings, changes and checksums.',
  },
  lead: {
    zh: '{date}发布，{reports}份报告。同一版的文件永远是同样的字节，可以长期引用；只有注明“随软件更新”的文件例外，压缩包和数据包说明含有它们，所以也不固定。第一次取用时才生成，稍候即可。',
    en: 'Published {date}, {reports} reports. A file of a release keeps its bytes for ever, so it can be cited; except those marked "comes with the software", and so also the archive and the package description, which hold them. Each is made when first asked for, which takes a moment.',
  },
  package: {
    zh: '数据包说明（Frictionless datapackage.json）：每个文件的大小、SHA-256、各列的类型和含义',
    en: 'Description of the package (Frictionless datapackage.json): size, SHA-256 and the columns of each file',
  },
  archive: { zh: '全部 CSV 与说明，一个 ZIP', en: 'All CSV files with their description in one ZIP' },
  moves: { zh: '随软件更新', en: 'comes with the software' },
  file: { zh: '文件', en: 'File' },
  holds: { zh: '内容', en: 'What it holds' },
  columns: { zh: '列', en: 'Columns' },
  rules: {
    zh: 'CSV 为 UTF-8（带 BOM）；会被电子表格当作公式的文字前加撇号，Parquet 里没有。',
    en: 'CSV is UTF-8 with BOM; text that a spreadsheet would run as a formula has an apostrophe in front, except in Parquet.',
  },
  link: { zh: '整版下载', en: 'Whole release' },
  files: { zh: '数据', en: 'Data' },
} as const satisfies Record<string, Words>;
