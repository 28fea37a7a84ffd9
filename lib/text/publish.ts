import type { Words } from '../form/types.ts';

/** Words of everything that leaves as a file, a citation or an answer to a program. */

export const publishWords = {
  licence: {
    zh: '数字出自各机关依法公开的政府信息公开工作年度报告；注明来源即可使用（CC BY 4.0）。',
    en: 'Figures from the statutory annual reports on government information disclosure; free to use with attribution (CC BY 4.0).',
  },
  synthetic: { zh: '演示数据，并非真实报告', en: 'Synthetic demonstration data, no real reports' },
  published: { zh: '已公布', en: 'published' },
  yes: { zh: '是', en: 'yes' },
  noPopulation: { zh: '人口数未知，不计算比率', en: 'population unknown, so no rate' },
  noCases: { zh: '无办件，不计算比率', en: 'no cases, so no rate' },
  release: { zh: '第{id}版，{date}', en: 'release {id}, {date}' },
  frozen: { zh: '固定链接', en: 'Frozen link' },
  live: { zh: '最新链接', en: 'Live link' },
  citation: { zh: '引用', en: 'Citation' },
  sheetData: { zh: '数据', en: 'Data' },
  sheetNotes: { zh: '说明与状态', en: 'Notes and states' },
  sheetCitation: { zh: '引用', en: 'Citation' },
  states: { zh: '缺数与状态的含义', en: 'What the states mean' },
  columns: { zh: '各列的含义', en: 'What the columns mean' },
  empty: {
    zh: '空白单元不是零：其“状态”列写明缺数的原因。',
    en: 'An empty value is not zero: the column "state" says why it is absent.',
  },
} as const satisfies Record<string, Words>;

/** What stands beside the address of a document. */
export const sourceStateWords = {
  known: { zh: '已知', en: 'known' },
  unknown: { zh: '网址未知', en: 'address unknown' },
  several: { zh: '多份报告之和', en: 'sum of several reports' },
  'no-report': { zh: '没有报告', en: 'no report' },
} as const satisfies Record<string, Words>;

/** Heads of the columns of a view's rows, and what each holds. */
export const columnWords = {
  authority: {
    name: { zh: '机关代码', en: 'Authority code' },
    about: { zh: 'GB/T 2260 代码，部门另加后缀', en: 'GB/T 2260 code, with a suffix for a department' },
  },
  name: { name: { zh: '机关', en: 'Authority' }, about: { zh: '机关全称', en: 'Full name of the authority' } },
  year: {
    name: { zh: '报告年度', en: 'Report year' },
    about: { zh: '报告所述年度', en: 'The year that the report is about' },
  },
  series: {
    name: { zh: '系列', en: 'Series' },
    about: { zh: '部分或指标的代码', en: 'Code of the measure, or of the part of a composition' },
  },
  series_name: {
    name: { zh: '系列名称', en: 'Series name' },
    about: { zh: '部分或指标的名称', en: 'Name of the measure or part' },
  },
  value: {
    name: { zh: '数值', en: 'Value' },
    about: { zh: '未作舍入；缺数为空，不是零', en: 'Not rounded; empty where absent, never zero' },
  },
  unit: {
    name: { zh: '单位', en: 'Unit' },
    about: { zh: 'share 为 0 至 1 的比值', en: 'share is a ratio from 0 to 1' },
  },
  numerator: { name: { zh: '分子', en: 'Numerator' }, about: { zh: '比率的分子', en: 'What is counted' } },
  denominator: { name: { zh: '分母', en: 'Denominator' }, about: { zh: '比率的分母', en: 'What it is divided by' } },
  state: {
    name: { zh: '状态', en: 'State' },
    about: { zh: '数字的来历，或缺数的原因', en: 'Where a number comes from, or why it is absent' },
  },
  checks_failed: {
    name: { zh: '未通过的校验', en: 'Checks failed' },
    about: { zh: '涉及该数字的校验代码', en: 'Codes of failed checks that touch the figure' },
  },
  low: { name: { zh: '区间下限', en: 'Interval, low' }, about: { zh: '95% 威尔逊区间', en: '95 % Wilson interval' } },
  high: { name: { zh: '区间上限', en: 'Interval, high' }, about: { zh: '95% 威尔逊区间', en: '95 % Wilson interval' } },
  range_low: {
    name: { zh: '校验下值', en: 'Range, low' },
    about: {
      zh: '校验不符时按等式另一边计算的最小值',
      en: 'Lowest value when a failed sum is read from its other side',
    },
  },
  range_high: {
    name: { zh: '校验上值', en: 'Range, high' },
    about: {
      zh: '校验不符时按等式另一边计算的最大值',
      en: 'Highest value when a failed sum is read from its other side',
    },
  },
  small: {
    name: { zh: '分母过小', en: 'Small base' },
    about: {
      zh: '分母低于该指标的界限，不参加排名',
      en: 'The denominator is under the threshold of the measure: no rank',
    },
  },
  rank: { name: { zh: '名次', en: 'Rank' }, about: { zh: '仅排名图有', en: 'In rankings only' } },
  reporting: {
    name: { zh: '合计所含机关', en: 'Authorities in the sum' },
    about: { zh: '合计中有完整报告的机关数', en: 'For a sum: authorities with complete reports' },
  },
  of: {
    name: { zh: '机关总数', en: 'Authorities in all' },
    about: { zh: '合计应含的机关数', en: 'For a sum: authorities that exist' },
  },
  across_measure: {
    name: { zh: '横轴指标', en: 'Measure across' },
    about: { zh: '散点图横轴指标的代码', en: 'In a scatter of two: code of the measure across' },
  },
  across_value: {
    name: { zh: '横轴数值', en: 'Value across' },
    about: { zh: '同一报告的横轴指标；缺数为空，不是零', en: 'Of the same report; empty where absent, never zero' },
  },
  across_unit: {
    name: { zh: '横轴单位', en: 'Unit across' },
    about: { zh: 'share 为 0 至 1 的比值', en: 'share is a ratio from 0 to 1' },
  },
  across_numerator: {
    name: { zh: '横轴分子', en: 'Numerator across' },
    about: { zh: '横轴指标的分子', en: 'What the measure across counts' },
  },
  across_denominator: {
    name: { zh: '横轴分母', en: 'Denominator across' },
    about: { zh: '横轴指标的分母', en: 'What the measure across is divided by' },
  },
  across_state: {
    name: { zh: '横轴状态', en: 'State across' },
    about: { zh: '横轴数字的来历，或缺数的原因', en: 'Where the number across comes from, or why it is absent' },
  },
  across_cells: {
    name: { zh: '横轴表格单元', en: 'Cells across' },
    about: { zh: '横轴指标所用单元的代码', en: 'Codes of the cells of the measure across' },
  },
  cells: {
    name: { zh: '表格单元', en: 'Cells' },
    about: { zh: '所用单元的代码', en: 'Codes of the cells it is made of' },
  },
  report: {
    name: { zh: '报告页', en: 'Report' },
    about: { zh: '填好的表格中该数字所在处', en: 'The filled-in form at the place of the figure' },
  },
  source: {
    name: { zh: '来源文件', en: 'Source document' },
    about: { zh: '机关发布报告的网址', en: 'Address at which the authority published the report' },
  },
  source_state: {
    name: { zh: '来源是否已知', en: 'Source known' },
    about: {
      zh: '没有来源网址的原因：未知、多份报告之和、没有报告',
      en: 'Why there is no address: unknown, a sum of several reports, no report',
    },
  },
  release: {
    name: { zh: '版次', en: 'Release' },
    about: { zh: '数字所属的版次', en: 'The release that the figure belongs to' },
  },
  data: {
    name: { zh: '数据性质', en: 'Kind of data' },
    about: { zh: '已公布，或演示', en: 'Published, or synthetic' },
  },
  view: {
    name: { zh: '固定链接', en: 'Frozen link' },
    about: { zh: '永远显示这些数字的网址', en: 'The address that shows these figures for ever' },
  },
  licence: { name: { zh: '许可', en: 'Licence' }, about: { zh: '使用条件', en: 'Terms of use' } },
} as const satisfies Record<string, { name: Words; about: Words }>;
