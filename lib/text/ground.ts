import type { Words } from '../form/types.ts';

/** The page of one ground: its course, its share, who uses it most, and the disputes beside it. */
export const groundWords = {
  trend: { zh: '逐年走势', en: 'Year by year' },
  trendCaption: {
    zh: '{level}的完整报告合计：多少件以这一项办结，占全部办结的多少。各年计入的机关不尽相同。',
    en: 'Complete reports of {level}, added up: how many requests ended on this ground, and their share of all concluded. The authorities counted differ from year to year.',
  },
  year: { zh: '年度', en: 'Year' },
  count: { zh: '件数', en: 'Requests' },
  concluded: { zh: '办结', en: 'Concluded' },
  share: { zh: '占办结', en: 'Share' },
  reports: { zh: '计入机关', en: 'Authorities' },
  ofReports: { zh: '{n}/{of}个', en: '{n} of {of}' },
  byNumber: { zh: '件数最多的机关', en: 'By number of requests' },
  byShare: { zh: '比例最高的机关', en: 'By share of requests concluded' },
  byShareNote: {
    zh: '每个机关只列比例最高的一年；只看{level}办结不少于{least}件的报告。比例高可能因为申请的内容不同，不等于用得不当。',
    en: 'Each authority appears once, with its highest year; only reports of {level} with at least {least} requests concluded. A high share may come from what was asked: it does not mean wrong use.',
  },
  byNumberNote: {
    zh: '每个机关只列件数最多的一年。政府的报告通常汇总下级，大的省市因此在前。',
    en: 'Each authority appears once, with its highest year. A government’s report usually includes those below it, so large places come first.',
  },
  byShareFewReports: {
    zh: '{level}中用过这一项、可以比较的机关不足{least}个，不排比例。',
    en: 'Fewer than {least} of the {level} used it and can be compared: no ranking by share.',
  },
  byShareFewUses: {
    zh: '{level}中比例最高的报告里，有的只有不到{least}件以这一项办结，数太小，不排比例。',
    en: 'Among the {level} some of the highest shares stand on fewer than {least} requests: too few for a ranking by share.',
  },
  disputes: { zh: '有关的争议', en: 'Related disputes' },
  disputesText: {
    zh: '{year}年度，用这一项比例最高的四分之一报告里，审结的复议和诉讼有{most}被纠正；其余报告为{rest}。{verdict}',
    en: 'For {year}, in the quarter of reports that use it most, {most} of the reviews and suits decided ended in a correction; in the others {rest}. {verdict}',
  },
  disputesApart: {
    zh: '两者的95%区间不重叠，差别不像偶然。',
    en: 'The 95% intervals do not overlap: the difference does not look like chance.',
  },
  disputesAlike: {
    zh: '两者的95%区间有重叠，差别可能只是偶然。',
    en: 'The 95% intervals overlap: the difference may be chance.',
  },
  disputesBase: {
    zh: '前者{nMost}份报告、审结{decidedMost}件，95%区间{rangeMost}；后者{nRest}份、{decidedRest}件，{rangeRest}。',
    en: 'The first are {nMost} reports with {decidedMost} cases decided (95% interval {rangeMost}), the others {nRest} with {decidedRest} ({rangeRest}).',
  },
  disputesNote: {
    zh: '表格不写争议因哪项理由而起；这里只能看出两者是否同时出现，看不出因果。',
    en: 'The form does not say which ground a dispute is about: this shows what goes together, not what causes what.',
  },
  disputesLink: { zh: '看复议与诉讼', en: 'Reviews and suits' },
  range: { zh: '{low}—{high}', en: '{low} to {high}' },
} as const satisfies Record<string, Words>;

/** What a ground is weighed against, by the composition drawn. */
export const mixHeadings: Readonly<Record<string, Words>> = {
  'refusal-reasons': { zh: '在八项不予公开理由中的分量', en: 'Its weight among the eight reasons for refusal' },
  'rejection-reasons': { zh: '在十六项未提供理由中的分量', en: 'Its weight among all sixteen reasons' },
  'outcome-mix': { zh: '“其他处理”在办理结果中的分量', en: 'Other handling among all outcomes' },
};
