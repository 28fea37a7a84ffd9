import type { ChartKind, MeasureUnit } from '../form/measure-types.ts';
import type { Words } from '../form/types.ts';
import type { Context } from '../view/spec.ts';

/** Every word that a chart says. */

export const kindNames: Record<ChartKind, Words> = {
  line: { zh: '折线图', en: 'Line chart' },
  multiples: { zh: '分面小图', en: 'Small multiples' },
  bar: { zh: '柱形图', en: 'Bar chart' },
  stack: { zh: '堆积图', en: 'Stacked bars' },
  rank: { zh: '排名', en: 'Ranking' },
  dot: { zh: '点线图', en: 'Dot plot' },
  map: { zh: '方格地图', en: 'Tile map' },
  scatter: { zh: '散点图', en: 'Scatter plot' },
  funnel: { zh: '漏斗图', en: 'Funnel plot' },
  flow: { zh: '流向图', en: 'Flow' },
  table: { zh: '表', en: 'Table' },
};

export const unitNames: Record<MeasureUnit, Words> = {
  request: { zh: '件', en: 'requests' },
  decision: { zh: '件', en: 'decisions' },
  case: { zh: '件', en: 'cases' },
  item: { zh: '件', en: 'documents' },
  project: { zh: '项', en: 'projects' },
  '10000 CNY': { zh: '万元', en: '10,000 yuan' },
  share: { zh: '%', en: '%' },
  'per 100': { zh: '每百件', en: 'per 100' },
  'per 100000': { zh: '每十万人', en: 'per 100,000' },
  day: { zh: '天', en: 'days' },
  composition: { zh: '件', en: 'requests' },
};

export const contextNames: Record<Context, Words> = {
  peer: { zh: '同类机关', en: 'peers' },
  parent: { zh: '同属一地的机关', en: 'authorities of the same parent' },
  level: { zh: '同级机关', en: 'authorities of the same level' },
  nation: { zh: '全国', en: 'the nation' },
};

/** What several authorities are called together: by their level, as cities, districts and counties, or as what they are. */
export const whoWords = {
  0: { zh: '国家', en: 'nations' },
  1: { zh: '省份', en: 'provinces' },
  2: { zh: '市', en: 'cities' },
  3: { zh: '县区', en: 'districts and counties' },
  4: { zh: '部门', en: 'departments' },
  5: { zh: '乡镇街道', en: 'townships' },
  places: { zh: '市县区', en: 'cities, districts and counties' },
  authorities: { zh: '机关', en: 'authorities' },
} as const satisfies Record<string, Words>;

/** The rule that chose the grey context, as it is printed. */
export const contextRules = {
  peerByPopulation: {
    zh: '同类机关：与{name}级别相同，人口（{name}{n}人）相差不超过1.5倍（{low}至{high}人），人口不明者比新收申请数；同省优先，最多{most}个',
    en: 'Peers: the same level as {name} and a population within 1.5 times of its {n} ({low} to {high}), requests received where the population is unknown; its own province first, at most {most}',
  },
  peerByRequests: {
    zh: '同类机关：与{name}级别相同，年均新收申请（{name}{n}件）相差不超过1.5倍（{low}至{high}件）；同省优先，最多{most}个',
    en: 'Peers: the same level as {name} and requests received within 1.5 times of its {n} a year ({low} to {high}); its own province first, at most {most}',
  },
  peerUnknown: {
    zh: '{name}的人口与新收申请数均不明，无从选取同类机关',
    en: 'Neither the population of {name} nor its requests received are known: no peers can be chosen',
  },
  parent: {
    zh: '与{name}同属一个上级的同级机关，最多{most}个',
    en: 'Authorities of the same level and parent as {name}, at most {most}',
  },
  level: {
    zh: '与{name}同级的机关，同省优先，最多{most}个',
    en: 'Authorities of the same level as {name}, its own province first, at most {most}',
  },
  nation: { zh: '全国同级机关之和', en: 'The sum over all authorities of the level in the nation' },
} as const satisfies Record<string, Words>;

export const chartWords = {
  title: { zh: '{places}{measure}，{years}', en: '{measure}: {places}, {years}' },
  titleNoPlace: { zh: '{measure}，{years}', en: '{measure}, {years}' },
  against: { zh: '{measure}与{across}', en: '{measure} against {across}' },
  titleHighest: {
    zh: '{measure}最高的{count}个{who}（共{of}个），{years}',
    en: '{measure}: the highest {count} of {of} {who}, {years}',
  },
  titleMost: {
    zh: '{measure}最多的{count}个{who}（共{of}个），{years}',
    en: '{measure}: the highest {count} of {of} {who}, {years}',
  },
  axes: { zh: '纵轴：{up}；横轴：{across}', en: 'Up: {up}; across: {across}' },
  named: { zh: '{measure}（{unit}）', en: '{measure} ({unit})' },
  numeratorOf: { zh: '分子：{measure}', en: 'Numerator of {measure}' },
  denominatorOf: { zh: '分母：{measure}', en: 'Denominator of {measure}' },
  outOf: { zh: '占{per}的比例，%', en: '% of {per}' },
  perHundred: { zh: '每百件{per}', en: 'Per 100 {per}' },
  perPeople: { zh: '每十万{per}', en: 'Per 100,000 {per}' },
  countIn: { zh: '单位：{unit}', en: 'Number of {unit}' },
  amountIn: { zh: '单位：{unit}', en: 'In {unit}' },
  meanOf: { zh: '单位：{unit}，按{per}平均', en: 'In {unit}, mean over {per}' },
  indexed: { zh: '各自首个有数据的年度＝100', en: 'Index: the first year with a figure = 100' },
  reporting: { zh: '{of}个{who}中{reporting}个有数据', en: 'figures from {reporting} of {of} {who}' },
  reportingYearly: {
    zh: '{of}个{who}中每年{reporting}个有数据',
    en: 'figures from {reporting} of {of} {who} each year',
  },
  overall: { zh: '总体{value}', en: 'overall {value}' },
  noFigures: { zh: '没有可画的数', en: 'no figure to draw' },
  andOver: { zh: '{from}以上', en: '{from} and over' },
  yearLong: { zh: '{year}年 {value}', en: '{year}: {value}' },
  yearShort: { zh: '{year}年 {value}', en: "'{year}: {value}" },
  notFromZero: { zh: '纵轴不从零起', en: 'the axis does not start at zero' },
  nothingYet: { zh: '{years}没有可画的数', en: 'No figures for {years}' },
  noPopulation: { zh: '人口数未知', en: 'population unknown' },
  noCases: { zh: '无从计算（分母为0）', en: 'no rate (nothing to divide by)' },
  describe: { zh: '{kind}：{title}。', en: '{kind}: {title}.' },
  fromTo: { zh: '由{first}到{last}。', en: 'From {first} to {last}.' },
  between: { zh: '最高{high}，最低{low}。', en: 'Highest {high}, lowest {low}.' },
  only: { zh: '{value}。', en: '{value}.' },
  allSame: { zh: '均为{value}。', en: 'All {value}.' },
  largest: { zh: '{where}最大的一项：{part}，{value}。', en: 'Largest part{where}: {part}, {value}.' },
  largestAt: { zh: '{where}', en: ' ({where})' },
  at: { zh: '{where}{value}', en: '{value} ({where})' },
  missing: { zh: '缺{count}个数。', en: '{count} missing.' },
  moreRows: { zh: '另有{count}行，见数据文件', en: 'Further rows in the data files: {count}' },
  total: { zh: '合计', en: 'Total' },
  authority: { zh: '机关', en: 'Authority' },
  year: { zh: '年度', en: 'Year' },
  value: { zh: '数值', en: 'Value' },
  numerator: { zh: '分子', en: 'Numerator' },
  denominator: { zh: '分母', en: 'Denominator' },
  interval: { zh: '95%区间', en: '95% interval' },
  rank: { zh: '名次', en: 'Rank' },
  remark: { zh: '说明', en: 'Remark' },
  part: { zh: '部分', en: 'Part' },
  stage: { zh: '环节', en: 'Stage' },
  change: { zh: '变化', en: 'Change' },
  tied: { zh: '{place}（并列）', en: '{place}=' },
  rangeMark: { zh: '校验未通过，{low}至{high}', en: 'check failed: {low} to {high}' },
  smallMark: { zh: '基数小，{n}', en: 'small base, {n}' },
  cases: { zh: '基数', en: 'cases' },
  ofCases: { zh: '{denominator}件中{numerator}件', en: '{numerator} of {denominator}' },
  endsHere: { zh: '{year}年起表格不再设此项', en: 'not asked from {year}' },
  synthetic: { zh: '演示数据，非真实', en: 'Synthetic demonstration data' },
  signCount: { zh: '数字为机关数', en: 'a number counts authorities' },
  sumOf: { zh: '{of}个机关中{reporting}个之和', en: 'sum of {reporting} of {of}' },
} as const satisfies Record<string, Words>;

/** `one`: the English for a single one. */
export const noteWords = {
  absent: { zh: '空缺不作0计：{kinds}。', en: 'Gaps are not zero: {kinds}.' },
  absentKind: { zh: '{state}{count}处', en: '{state} ({count})' },
  noCases: { zh: '{count}处分母为0，无从计算。', en: 'No rate where there is nothing to divide by ({count}).' },
  noPopulation: {
    zh: '{count}处人口数未知，无从计算。',
    en: 'No rate where the population is not known ({count}).',
  },
  pairs: {
    zh: '每点为一份报告的两项数；缺任一项者不画，见表。',
    en: 'Each dot is one report; where either figure is absent there is no dot, but a row in the table.',
  },
  logScale: { zh: '横轴为对数刻度。', en: 'Log scale across.' },
  acrossUnused: { zh: '横轴指标只用于散点图。', en: 'A measure across is drawn in a scatter plot only.' },
  narrative: {
    zh: '{count}份报告的数取自正文，其表格尚未收录。',
    en: 'The figures of {count} reports are from their text; their tables are not yet collected.',
    one: 'The figures of 1 report are from its text; its tables are not yet collected.',
  },
  range: {
    zh: '{count}处校验未通过：细线连接按两种读法得出的数，数字照原表。',
    en: '{count} figures fail a check: thin bars span both readings of the sum; the figures are as printed.',
    one: '1 figure fails a check: a thin bar spans both readings of the sum; the figure is as printed.',
  },
  doubt: {
    zh: '{count}处校验未通过，数字照原表。',
    en: '{count} reports fail a check; their figures are as printed.',
    one: '1 report fails a check; its figures are as printed.',
  },
  small: {
    zh: '空心：{per}不足{threshold}（{count}处）。',
    en: 'Hollow: fewer than {threshold} {per} ({count}).',
  },
  smallRank: {
    zh: '空心：{per}不足{threshold}（{count}个），不排名。',
    en: 'Hollow, without a rank: fewer than {threshold} {per} ({count}).',
  },
  smallTile: {
    zh: '虚线框：{per}不足{threshold}（{count}个）。',
    en: 'Dashed frame: fewer than {threshold} {per} ({count}).',
  },
  smallPlain: {
    zh: '{count}份报告的{per}不足{threshold}，比例宜慎读。',
    en: 'Read with care: {count} reports with fewer than {threshold} {per}.',
    one: 'Read with care: 1 report with fewer than {threshold} {per}.',
  },
  notHighlighted: {
    zh: '{count}个要突出的机关不在此图中。',
    en: 'To be highlighted, but not in this chart: {count}.',
  },
  interval: { zh: '细线为95%置信区间（威尔逊法）。', en: 'Thin lines: 95% confidence intervals (Wilson).' },
  byRule: {
    zh: '按规则选出，未作人工挑选：先取有数据的年度最多的，再取规模较大的。',
    en: 'Chosen by rule, not by hand: those with figures for most years, the larger ones first.',
  },
  byRuleAmounts: {
    zh: '金额单位疑似错位的排在最后。',
    en: 'Those whose amounts seem to have slipped in unit come last.',
  },
  unknown: {
    zh: '{count}个代码没有对应的机关或当年不存在。',
    en: 'Codes that name no authority of these years: {count}.',
  },
  context: { zh: '灰色为对照，共{count}个。{rule}。', en: 'Grey: {count} authorities. {rule}.' },
  contextOne: { zh: '灰色为对照。{rule}。', en: 'Grey: {rule}.' },
  noContext: { zh: '没有可作对照的机关。{rule}。', en: 'No authority to compare with. {rule}.' },
  otherUnit: {
    zh: '此图不适用所选单位，已按默认单位显示。',
    en: 'The unit chosen does not suit this kind of chart; the default unit is shown.',
  },
  zoom: { zh: '纵轴不从零起。', en: 'The axis does not start at zero.' },
  ownAxes: {
    zh: '各图纵轴自定，高低不可互比。',
    en: 'Each panel has an axis of its own: heights do not compare between panels.',
  },
  others: { zh: '浅灰细线为其余机关。', en: 'Thin grey lines: the others.' },
  oneYear: { zh: '只画{year}年。', en: 'Shows {year} only.' },
  oneAuthority: { zh: '只画{name}。', en: 'Shows {name} only.' },
  sum: {
    zh: '汇总数为已收录机关之和，收录范围见表。',
    en: 'Sums are over the authorities collected; the table says how many.',
  },
  break: { zh: '{year}年断点：{note}', en: 'Break at {year}: {note}' },
  synthetic: {
    zh: '演示数据由程序生成，不是任何机关的真实数字。',
    en: 'Synthetic data made by a program; none is the figure of a real authority.',
  },
  rank: {
    zh: '只排{per}不少于{threshold}的机关，数值相同者并列。',
    en: 'Ranked: authorities with at least {threshold} {per}; values that are equal before rounding share a place.',
  },
  ties: { zh: '数值相同者并列。', en: 'Equal values share a place.' },
  someRows: { zh: '共{of}个机关，画出{drawn}个。', en: '{drawn} of {of} authorities are drawn.' },
  funnel: {
    zh: '曲线为总体比例的95%（虚线）和99.8%（实线）界限：线外不太可能只是偶然。',
    en: 'Curves: the 95% (dashed) and 99.8% (solid) limits around the overall rate; beyond them chance alone is unlikely.',
  },
  scatter: { zh: '横轴为分母（{per}），对数刻度。', en: 'Across: {per}, on a log scale.' },
  classes: { zh: '分级固定，各年相同。', en: 'The classes are fixed and the same for every year.' },
  tiles: {
    zh: '每格一个机关，位置示意，不代表边界。',
    en: 'One tile for each authority, roughly placed; no boundaries are meant.',
  },
  flow: { zh: '条带宽度与件数成比例。', en: 'Bands are as wide as the number of their requests.' },
} as const satisfies Record<string, Words & { one?: string }>;

/** Heads of the columns of a flow, and the nodes that no part of the form names. */
export const flowWords = {
  incoming: { zh: '收到', en: 'Came in' },
  caseload: { zh: '受理合计', en: 'Caseload' },
  outcome: { zh: '结果', en: 'Outcome' },
  reason: { zh: '理由', en: 'Reason' },
  received: { zh: '本年新收', en: 'Received this year' },
  carriedIn: { zh: '上年结转', en: 'Carried in' },
  carriedOut: { zh: '结转下年', en: 'Carried over' },
  review: { zh: '行政复议', en: 'Reviews' },
  direct: { zh: '直接起诉', en: 'Filed directly' },
  afterReview: { zh: '复议后起诉', en: 'After review' },
  suits: { zh: '行政诉讼', en: 'Suits' },
} as const satisfies Record<string, Words>;

export const sourceWords = {
  source: {
    zh: '来源：{reports}政府信息公开工作年度报告。第{release}版，{date}。',
    en: 'Source: annual reports on government information disclosure{reports}. Release {release}, {date}.',
  },
} as const satisfies Record<string, Words>;

export const breakWords = {
  form2021: {
    word: { zh: '表格改版', en: 'new form' },
    note: {
      zh: '2021年版表格改变了此项的定义，前后不可比。',
      en: 'the 2021 form changed the definition; not comparable across it.',
    },
  },
  regulations2019: {
    word: { zh: '条例修订', en: 'revised Regulations' },
    note: {
      zh: '修订后的《政府信息公开条例》自2019年5月15日施行。',
      en: 'the revised Regulations are in force from 15 May 2019.',
    },
  },
  review2024: {
    word: { zh: '新复议法', en: 'new review law' },
    note: {
      zh: '修订后的《行政复议法》自2024年1月1日施行，部分信息公开案件须先复议。',
      en: 'the revised Administrative Reconsideration Law is in force from 1 January 2024; some disclosure cases must go to review first.',
    },
  },
} as const;
