import type { Words } from '../form/types.ts';

/** One report beside that of the year before. */
export const lastYearWords = {
  heading: { zh: '与上年对照', en: 'Beside the year before' },
  caption: {
    zh: '比例的变化以百分点计，金额取两位小数；变化按未舍入的数计算；少于{least}件的，不算百分比。空缺不作0。',
    en: 'Shares change by percentage points (pp); amounts are rounded to two decimals; changes are computed before rounding, and no percentage on fewer than {least}. What is absent is not\u00a00.',
  },
  none: {
    zh: '没有收录{before}年度的报告，无从对照。',
    en: 'The report for {before} is not held: there is nothing to compare with.',
  },
  noneBefore: {
    zh: '2018年度及以前的报告用旧表，无从对照。',
    en: 'Reports for 2018 and earlier use another form: there is nothing to compare with.',
  },
  measure: { zh: '指标', en: 'Measure' },
  change: { zh: '变化', en: 'Change' },
  few: { zh: '件数太少', en: 'too few cases' },
  askedDifferently: { zh: '问法不同', en: 'asked differently' },
  noCases: { zh: '无案件', en: 'no cases' },
  share: { zh: '（{share}）', en: '({share})' },
} as const satisfies Record<string, Words>;
