import type { Words } from '../form/types.ts';

/** The page of one ground: its course, its share, who uses it most, and the disputes beside it. */
export const groundWords = {
  trend: { zh: '逐年走势', en: 'Year by year' },
  trendCaption: {
    zh: '{level}完整报告合计：用这一项的件数，占办结的比例。各年计入的机关不尽相同。',
    en: 'Complete reports of the level “{level}” added up: requests that ended on it, and their share of those concluded. The authorities in the sum differ from year to year.',
  },
  year: { zh: '年度', en: 'Year' },
  count: { zh: '件数', en: 'Requests' },
  concluded: { zh: '办结', en: 'Concluded' },
  share: { zh: '占办结', en: 'Share of concluded' },
  reports: { zh: '计入机关', en: 'Authorities' },
  ofReports: { zh: '{n}/{of}个', en: '{n} of {of}' },
  byNumber: { zh: '件数最多的机关', en: 'By number of requests' },
  byShare: { zh: '比例最高的机关', en: 'By share of requests concluded' },
  byShareNote: {
    zh: '每个机关只列最高的一年；只看办结不少于{least}件的{level}报告。比例高可能因为申请的内容不同，不等于用得不当。',
    en: 'Each with its highest year. Only reports of the level “{level}” with at least {least} requests concluded. A high share may come from what was asked; it does not mean wrong use.',
  },
  inMix: { zh: '在同组理由中的分量', en: 'Its weight among the reasons of its group' },
  disputes: { zh: '有关的争议', en: 'Related disputes' },
  disputesText: {
    zh: '{year}年度，用这一项最多的四分之一报告（{nMost}份），审结的复议和诉讼有{most}被纠正（{decidedMost}件，95%区间{rangeMost}）；其余{nRest}份报告为{rest}（{decidedRest}件，{rangeRest}）。',
    en: 'For {year}, in the quarter of reports that use it most ({nMost}), {most} of the reviews and suits decided ended in a correction (of {decidedMost}; 95% interval {rangeMost}); in the other {nRest}, {rest} (of {decidedRest}; {rangeRest}).',
  },
  disputesFew: {
    zh: '已收录的报告太少，不足以比较（两边各需30件以上审结的案件）。',
    en: 'Too few reports are held to compare them: 30 decided cases are needed on either side.',
  },
  disputesNote: {
    zh: '表格不写争议因哪项理由而起；这里只能看出两者是否同时出现，看不出因果。',
    en: 'The form does not say which ground a dispute is about: this shows what goes together, not what causes what.',
  },
  disputesLink: { zh: '看复议与诉讼', en: 'Reviews and suits' },
  range: { zh: '{low}—{high}', en: '{low} to {high}' },
} as const satisfies Record<string, Words>;
