import type { Words } from '../form/types.ts';

/** One report beside that of the year before. */
export const lastYearWords = {
  heading: { zh: '与上年对照', en: 'Beside the year before' },
  caption: {
    zh: '{before}年度与{year}年度。比例的变化是百分点；空缺不作0。',
    en: '{before} and {year}. Shares change by percentage points; what is absent is not 0.',
  },
  none: {
    zh: '没有收录{before}年度的报告，无从对照。',
    en: 'The report for {before} is not held: there is nothing to compare with.',
  },
  measure: { zh: '指标', en: 'Measure' },
  change: { zh: '变化', en: 'Change' },
  few: { zh: '件数少', en: 'few cases' },
  askedDifferently: { zh: '问法不同', en: 'asked differently' },
  noCases: { zh: '无案件', en: 'no cases' },
  countChange: { zh: '{difference}（{share}）', en: '{difference} ({share})' },
} as const satisfies Record<string, Words>;
