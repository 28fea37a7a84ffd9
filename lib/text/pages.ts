import type { Words } from '../form/types.ts';

/** Coverage, checks and releases: what is held, what does not add up, what changed. */
export const coverageWords = {
  title: { zh: '收录情况', en: 'Coverage' },
  description: {
    zh: '哪些机关哪一年的报告已经收录、只有正文数字、或者未见报告。',
    en: 'Which reports are held in full, which by their text only, and which were not found, by authority and year.',
  },
  lead: {
    zh: '本站只统计读到的报告。没有收录不等于没有发布；没有数字不等于零。',
    en: 'Only reports that were read are counted here. Not held does not mean not published; no figure does not mean zero.',
  },
  totals: { zh: '按级别和年度', en: 'By level and year' },
  totalsCaption: {
    zh: '完整收录（另有仅正文）／应有机关数',
    en: 'Held in full (+ text only) / authorities of the level',
  },
  level: { zh: '级别', en: 'Level' },
  of: { zh: '{n}／{of}', en: '{n} / {of}' },
  ofNarrative: { zh: '{n}（另{narrative}）／{of}', en: '{n} (+{narrative}) / {of}' },
  matrix: { zh: '机关×年度', en: 'Authority × year' },
  authority: { zh: '机关', en: 'Authority' },
  silent: { zh: '也列出没有报告的机关', en: 'also list authorities without a report' },
  shown: { zh: '第{from}—{to}项，共{n}项', en: '{from}–{to} of {n}' },
  all: { zh: '共{n}项', en: '{n} in all' },
  next: { zh: '下一页', en: 'Next page' },
  previous: { zh: '上一页', en: 'Previous page' },
} as const satisfies Record<string, Words>;

export const checksWords = {
  title: { zh: '校验', en: 'Checks' },
  description: {
    zh: '全部校验规则、公式与命中数，以及每份报告对不上的地方。',
    en: 'Every check with its formula and how often it finds something, and every place where a report does not add up.',
  },
  lead: {
    zh: '表格里的数字互相牵连。每份报告都按下面的规则核对；对不上时两边的数字都照原样保留，绝不修改。',
    en: 'The figures of the form hang together. Each report is checked by the rules below; where one fails both values are kept as printed, and nothing is repaired.',
  },
  register: { zh: '规则', en: 'The register' },
  check: { zh: '校验', en: 'Check' },
  formula: { zh: '应当成立', en: 'What should hold' },
  scope: { zh: '范围', en: 'Scope' },
  severity: { zh: '程度', en: 'Severity' },
  hits: { zh: '发现', en: 'Findings' },
  reports: { zh: '报告', en: 'Reports' },
  falseAlarms: { zh: '误报', en: 'False alarms' },
  findings: { zh: '发现', en: 'Findings' },
  findingsOf: { zh: '“{check}”的发现', en: 'Findings of "{check}"' },
  none: { zh: '没有发现。', en: 'Nothing found.' },
  year: { zh: '年度', en: 'Year' },
  any: { zh: '全部', en: 'all' },
  filter: { zh: '筛选', en: 'Filter' },
  letterTitle: { zh: '致{name}：报告核对单', en: 'To {name}: what does not add up' },
  letterLead: {
    zh: '核对已发布的政府信息公开工作年度报告时，发现下列数字对不上，或单元格空白。请核对；如已更正，请告知更正后的地址。',
    en: 'In reading your published disclosure reports the following figures do not add up, or cells are blank. Please check; if a report was corrected, tell us its address.',
  },
  letter: { zh: '可打印的核对单', en: 'printable letter' },
} as const satisfies Record<string, Words>;

export const releaseWords = {
  title: { zh: '数据版次', en: 'Data releases' },
  description: {
    zh: '每次导入是一个版次；旧版次永远可以按原样查看。',
    en: 'Every import is a release; each can be read for ever as it was.',
  },
  lead: {
    zh: '每次导入若改变了任何数字，就成为新的版次。地址末尾加 r=版次号，看到的永远是那一版的数字。',
    en: 'Every import that changes anything is a release. With r= and its number at the end of an address, a page shows for ever what it showed then.',
  },
  release: { zh: '版次', en: 'Release' },
  number: { zh: '第{release}版', en: 'Release {release}' },
  caption: {
    zh: '点版次看改动了什么；整版下载是到该版为止的全部数据。',
    en: 'Each release opens what it changed; “whole release” is everything held as of it.',
  },
  published: { zh: '时间', en: 'Published' },
  reports: { zh: '新增或修订的报告', en: 'Reports added or restated' },
  note: { zh: '说明', en: 'Note' },
  changes: { zh: '变化', en: 'Changes' },
  changesTitle: { zh: '第{release}版的变化', en: 'What release {release} changed' },
  changesLead: {
    zh: '新收录{added}份报告，修订{restated}份。',
    en: '{added} {added|report|reports} added, {restated} restated.',
  },
  restated: { zh: '修订的报告', en: 'Restated reports' },
  added: { zh: '新收录的报告', en: 'Reports added' },
  moreCells: { zh: '另有{n}格改动，见 CSV。', en: '{n} more {n|cell|cells} changed: see the CSV.' },
  cell: { zh: '单元格', en: 'Cell' },
  before: { zh: '原数字', en: 'Before' },
  after: { zh: '新数字', en: 'After' },
} as const satisfies Record<string, Words>;
