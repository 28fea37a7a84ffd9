import type { Severity } from '../result.ts';
import type { Words } from './types.ts';

/** What a check looks at: one report, one report and its neighbour years, or reports of several authorities. */
export type CheckReach = 'report' | 'years' | 'peers';

export interface Check {
  code: string;
  name: Words;
  formula: Words;
  scope: Words;
  severity: Severity;
  reach: CheckReach;
  note?: string;
}

/** The register of checks: each is printed on /checks and /method as it stands here. */
export const checks: readonly Check[] = [
  {
    code: 'balance',
    name: { zh: '勾稽关系', en: 'Balance' },
    formula: {
      zh: '本年新收＋上年结转＝办结总计＋结转下年',
      en: 'received this year + carried over from last year = concluded in total + carried over to next year',
    },
    scope: { zh: '七列各自成立', en: 'each of the 7 columns' },
    severity: 'error',
    reach: 'report',
  },
  {
    code: 'outcomes-sum',
    name: { zh: '办理结果合计', en: 'Outcomes add up' },
    formula: {
      zh: '予以公开＋部分公开＋不予公开（八项）＋无法提供（三项）＋不予处理（五项）＋其他处理＝总计',
      en: 'disclosed in full + disclosed in part + refused (8 rows) + unable to provide (3) + not processed (5) + other = total',
    },
    scope: { zh: '七列各自成立', en: 'each of the 7 columns' },
    severity: 'error',
    reach: 'report',
  },
  {
    code: 'applicants-sum',
    name: { zh: '各列求和', en: 'Applicants add up' },
    formula: {
      zh: '自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他＝总计',
      en: 'natural persons + commercial enterprises + research institutions + public-interest organisations + legal service institutions + other organisations = total',
    },
    scope: { zh: '每一行', en: 'each row' },
    severity: 'error',
    reach: 'report',
  },
  {
    code: 'disputes-sum',
    name: { zh: '复议诉讼合计', en: 'Disputes add up' },
    formula: {
      zh: '结果维持＋结果纠正＋其他结果＋尚未审结＝总计',
      en: 'upheld + corrected + other results + pending = total',
    },
    scope: { zh: '三个部分各自成立', en: 'each of the 3 blocks' },
    severity: 'error',
    reach: 'report',
  },
  {
    code: 'carry-continuity',
    name: { zh: '跨年结转', en: 'Carry-over continues' },
    formula: {
      zh: '上年“结转下年度”＝本年“上年结转”',
      en: '“carried over to next year” of last year = “carried over from last year” of this year',
    },
    scope: { zh: '七列各自成立', en: 'each of the 7 columns' },
    severity: 'warning',
    reach: 'years',
  },
  {
    code: 'stock-continuity',
    name: { zh: '存量衔接', en: 'Stocks continue' },
    formula: {
      zh: '上年现行有效＋本年制发－本年废止＝本年现行有效',
      en: 'in force last year + issued this year − repealed this year = in force this year',
    },
    scope: { zh: '规章、行政规范性文件（2021年版）', en: 'rules, normative documents (2021 edition)' },
    severity: 'warning',
    reach: 'years',
  },
  {
    code: 'items-continuity',
    name: { zh: '项目数衔接', en: 'Items continue' },
    formula: {
      zh: '上一年项目数量＋本年增/减＝次年的上一年项目数量',
      en: 'items of last year + change of this year = items of last year as the next report states them',
    },
    scope: { zh: '2019年版', en: '2019 edition' },
    severity: 'warning',
    reach: 'years',
  },
  {
    code: 'carry-bound',
    name: { zh: '结转上限', en: 'Carry-over bound' },
    formula: {
      zh: '结转下年≤本年新收＋上年结转',
      en: 'carried over to next year ≤ received this year + carried over from last year',
    },
    scope: { zh: '每一列', en: 'each column' },
    severity: 'error',
    reach: 'report',
  },
  {
    code: 'suits-after-review-bound',
    name: { zh: '复议后起诉上限', en: 'Suits after review bound' },
    formula: {
      zh: '复议后起诉≤本年与上年已审结的复议',
      en: 'suits after review ≤ reviews decided this year and last year',
    },
    scope: { zh: '总计', en: 'totals' },
    severity: 'warning',
    reach: 'years',
  },
  {
    code: 'pending-link',
    name: { zh: '未审结衔接', en: 'Pending cases continue' },
    formula: { zh: '上年尚未审结≤本年总计', en: 'pending last year ≤ total of this year' },
    scope: { zh: '每个部分', en: 'each block' },
    severity: 'warning',
    reach: 'years',
  },
  {
    code: 'unit-slip',
    name: { zh: '单位错位', en: 'Unit slip' },
    formula: {
      zh: '金额不应约为上年或同级中位数的一万倍或万分之一（相差10%以内）',
      en: 'an amount is not about 10,000 times that of last year or of the median of its level, nor a ten-thousandth (within 10%)',
    },
    scope: { zh: '采购、收费', en: 'procurement, fees' },
    severity: 'warning',
    reach: 'peers',
  },
  {
    code: 'unit-in-cell',
    name: { zh: '单元格单位', en: 'Unit in the cell' },
    formula: { zh: '单元格内不印与表列不同的单位', en: 'a cell prints no other unit than its column' },
    scope: { zh: '每一格', en: 'each cell' },
    severity: 'warning',
    reach: 'report',
  },
  {
    code: 'integer',
    name: { zh: '整数', en: 'Integers' },
    formula: {
      zh: '件数为非负整数，仅“本年增/减”可为负',
      en: 'counts are non-negative integers; only the change over the year may be negative',
    },
    scope: { zh: '各表的件数', en: 'counts of every table' },
    severity: 'error',
    reach: 'report',
  },
  {
    code: 'blank',
    name: { zh: '空白', en: 'Blank' },
    formula: {
      zh: '本版表格的每一格都有数字，不留空白，也不填“-”“/”',
      en: 'every cell of the edition holds a number: none is blank, a dash or a slash',
    },
    scope: { zh: '每一格', en: 'each cell' },
    severity: 'info',
    reach: 'report',
  },
  {
    code: 'missing-table',
    name: { zh: '表格缺失', en: 'Missing table' },
    formula: { zh: '有标题就有表格', en: 'a section heading has its table' },
    scope: { zh: '三张表', en: 'the 3 tables' },
    severity: 'error',
    reach: 'report',
  },
  {
    code: 'edition',
    name: { zh: '版本', en: 'Edition' },
    formula: {
      zh: '表格的行列名称与报告年度的版本相符',
      en: 'the labels of the tables are those of the edition of the report year',
    },
    scope: { zh: '全部行列名称', en: 'labels of rows and columns' },
    severity: 'warning',
    reach: 'report',
  },
  {
    code: 'alignment',
    name: { zh: '对齐', en: 'Alignment' },
    formula: { zh: '一行的数字个数与列数相同', en: 'a row has as many values as columns' },
    scope: { zh: '每一行', en: 'each row' },
    severity: 'warning',
    reach: 'report',
  },
  {
    code: 'copied',
    name: { zh: '重复报表', en: 'Copied report' },
    formula: {
      zh: '非零数字不与另一机关或另一年度全部相同',
      en: 'the figures other than zero are not all those of another authority or year',
    },
    scope: { zh: '整份报告', en: 'the whole report' },
    severity: 'warning',
    reach: 'peers',
  },
  {
    code: 'year',
    name: { zh: '年份', en: 'Year' },
    formula: { zh: '标题、统计期限与文件所示年度一致', en: 'title, period and file name the same year' },
    scope: { zh: '整份报告', en: 'the whole report' },
    severity: 'warning',
    reach: 'report',
  },
  {
    code: 'narrative',
    name: { zh: '正文一致', en: 'Text agrees' },
    formula: {
      zh: '正文中指明某一单元格的数字与表格相同',
      en: 'a number in the text that names a cell is that of the cell',
    },
    scope: { zh: '新收、结转、办结、复议、诉讼', en: 'received, carried over, concluded, reviews, suits' },
    severity: 'info',
    reach: 'report',
  },
  {
    code: 'rollup',
    name: { zh: '层级汇总', en: 'Levels add up' },
    formula: {
      zh: '市或省的本年新收与下级政府之和对照，不应更小',
      en: 'a city or province beside the sum of the governments below it, which it should not fall short of',
    },
    scope: { zh: '本年新收', en: 'requests received' },
    severity: 'info',
    reach: 'peers',
  },
  {
    code: 'deadline',
    name: { zh: '时限', en: 'Deadline' },
    formula: {
      zh: '部门1月31日前、政府3月31日前发布',
      en: 'published by 31 January (department) / 31 March (government)',
    },
    scope: { zh: '已知发布日期的报告', en: 'reports with a known date' },
    severity: 'info',
    reach: 'report',
  },
];

const byCode = new Map(checks.map((check) => [check.code, check]));

/** The check of a code; undefined for a code that is none. */
export const checkByCode = (code: string): Check | undefined => byCode.get(code);
