import type { Words } from '../form/types.ts';

/** What the endpoints and parameters of the interface are, for its description and the page to try it on. */

export const endpointWords = {
  authorities: {
    zh: '报告机关：政府与部门，可按名称、级别、地区选',
    en: 'Governments and departments that report, by name, level or place',
  },
  measures: { zh: '全部指标及其定义', en: 'Every measure with its definition' },
  cells: { zh: '代码簿：各版表格的每一格', en: 'The code book: every cell of every edition' },
  checks: { zh: '校验登记册，及各项查出的数量', en: 'The register of checks, with what each found' },
  reports: { zh: '已收录的报告：日期、文件、校验', en: 'Reports held, with dates, documents and checks' },
  report: {
    zh: '一份报告的全部：每个印出的数字，连同原文、状态、位置，以及校验发现',
    en: 'One report, whole: every printed figure with its raw text, state and place, and the findings',
  },
  observations: {
    zh: '一个指标在所有机关的数值，按年度和代码排列',
    en: 'A measure of all authorities that have it, by year and code',
  },
  findings: { zh: '对不上的地方，近年在前', en: 'What does not add up, newest years first' },
  releases: { zh: '各版数据，新的在前', en: 'Every release of the figures, newest first' },
  changes: {
    zh: '一个版次新增或改动的数字：从多少到多少',
    en: 'Which figures a release added or changed, from what to what',
  },
  revisions: {
    zh: '固定链接的图表中，后来改过的数字',
    en: 'Which figures of a frozen chart view were revised since',
  },
  number: {
    zh: '核对一个数字：分子、分母及其单元格、文件、修订与引用',
    en: 'One number to check: its numerator and denominator with their cells, document, revisions and citation',
  },
} as const satisfies Record<string, Words>;

export const parameterWords = {
  r: {
    zh: '版次；不填为最新一版。填了，回答永远不变。',
    en: 'The release whose figures are asked for; the newest where it is left out. With it, an answer never changes.',
  },
  d: { zh: '机关代码，以点相连；至多200个。', en: 'Codes of authorities, joined by a dot; at most 200.' },
  y: { zh: '报告年度，或起止年度。', en: 'A report year, or the first and the last of a span.' },
  q: {
    zh: '名称的一部分（汉字、拼音、首字母或英文）、代码或旧名。',
    en: 'Part of a name in Chinese, pinyin, initials or English, a code, or a former name.',
  },
  level: {
    zh: '0全国，1省，2市，3县区，4部门，5乡镇。',
    en: '0 nation, 1 province, 2 city, 3 county or district, 4 department, 5 township.',
  },
  parent: { zh: '上级机关的代码。', en: 'The code of the authority above.' },
  check: {
    zh: '校验的代码，见 /api/v1/checks；或关于报告本身的提示。',
    en: 'The code of a check, as /api/v1/checks lists them, or of a notice about the report itself.',
  },
  year: { zh: '报告年度。', en: 'A report year.' },
  code: {
    zh: '机关代码：GB/T 2260，部门另加后缀。',
    en: 'The code of an authority: GB/T 2260, with a suffix for a department.',
  },
  measure: {
    zh: '指标的代码，见 /api/v1/measures。',
    en: 'The code of a measure; /api/v1/measures lists them.',
  },
  cursor: {
    zh: '下一页从哪里起：上一页回答里的 next。逐页取到的都是同一版，即使中途出了新版。',
    en: 'Where the next page begins: the next of the page before. All pages come from one release, even where a new one comes in between.',
  },
  limit: {
    zh: '每页行数；版次的变化和构成类指标按报告计，一份报告可有多行。',
    en: 'Rows on a page; changes of a release and compositions count reports, which may have several rows each.',
  },
} as const satisfies Record<string, Words>;
