import type { Words } from '../form/types.ts';

/** Sentences of the checks across years and authorities; `{left}` and `{right}` are the two values. */
export const acrossWords = {
  carryBroken: {
    zh: '{before}年报告“结转下年度”（{column}）为{left}，{year}年报告“上年结转”（{column}）为{right}：两年衔接不上。',
    en: 'The report for {before} carries {left} over to the next year ({column}); the report for {year} carries {right} in: the link is broken.',
  },
  carryShifted: {
    zh: '{before}年“结转下年度”（{column}）为{left}，{year}年“上年结转”（{column}）为{right}；两年合计相同，数字在各列之间移动。',
    en: '{left} carried out of {before}, {right} carried into {year} ({column}); the totals agree, so requests moved between columns.',
  },
  carryRestatedBefore: {
    zh: '{before}年报告“结转下年度”（{column}）原为{right}，与{year}年报告的“上年结转”相同；其后更正为{left}。',
    en: 'The report for {before} first carried {right} over ({column}), which the report for {year} carries in; it was restated to {left} since.',
  },
  carryRestated: {
    zh: '{year}年报告“上年结转”（{column}）原为{left}，与{before}年报告的“结转下年度”相同；其后更正为{right}。',
    en: 'The report for {year} first carried {left} in ({column}), as the report for {before} carries over; it was restated to {right} since.',
  },
  stock: {
    zh: '“{name}”：{before}年现行有效件数加{year}年制发、减{year}年废止为{left}，{year}年报告为{right}。',
    en: '“{name}”: in force in {before}, plus issued, less repealed in {year} gives {left}; the report for {year} says {right}.',
  },
  items: {
    zh: '“{name}”：{before}年的项目数量加增/减为{left}，{year}年报告的“上一年项目数量”为{right}。',
    en: '“{name}”: items in {before} with their change give {left}; the report for {year} says {right} for the year before.',
  },
  suitsAfterReview: {
    zh: '复议后起诉{left}件，多于{before}、{year}两年已审结的复议{right}件。',
    en: '{left} suits after review, more than the {right} reviews decided in {before} and {year}.',
  },
  pending: {
    zh: '{block}：{before}年尚未审结{left}件，多于{year}年的总计{right}件；案件可能计入审结当年。',
    en: '{block}: {left} cases pending in {before}, more than all {right} of {year}; cases may be counted in the year they end.',
  },
  unitSlipYear: {
    zh: '“{name}”：{year}年为{left}万元，{before}年为{right}万元，相差约一万倍：疑似把元当作万元。',
    en: '“{name}”: {left} in {year} against {right} in {before} (10,000 CNY), about ten thousand times apart: yuan may stand for 10,000 yuan.',
  },
  unitSlipPeers: {
    zh: '“{name}”：{year}年为{left}万元，同级机关中位数为{right}万元，相差约一万倍：疑似把元当作万元。',
    en: '“{name}”: {left} in {year} against a median of {right} among its level (10,000 CNY), about ten thousand times apart: yuan may stand for 10,000 yuan.',
  },
  copied: {
    zh: '{left}年报告的所有非零数字与{other}{right}年报告相同。',
    en: 'All figures other than zero of the report for {left} are those of the report of {other} for {right}.',
  },
  rollupExceeds: {
    zh: '本级报告新收{left}件，少于已收录的{n}个下级政府（共{of}个）之和{right}件。',
    en: 'This report received {left} requests, fewer than the {right} of the {n} governments below it that are held (of {of}).',
  },
  rollupDiffers: {
    zh: '本级报告新收{left}件，全部{n}个下级政府之和为{right}件；差额为本级部门及未能解释的部分。',
    en: 'This report received {left} requests, all {n} governments below it {right}; the difference is its own departments and what is unexplained.',
  },
} as const satisfies Record<string, Words>;
