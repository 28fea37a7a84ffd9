import { type TopicPage, told } from './types.ts';

export const disputesTopic: TopicPage = {
  code: 'disputes',
  title: { zh: '复议与诉讼', en: 'Reviews and suits' },
  lead: {
    zh: '不服答复的人可以申请行政复议，也可以到法院起诉。这里看争议有多少，机关输了多少。',
    en: 'Anyone who disagrees with an answer may ask for review or go to court. How many do, and how often the authority loses.',
  },
  measures: [
    told(
      'dispute-rate',
      '每一百件办结的申请引起多少件复议和诉讼；争议可能针对往年的答复。',
      'Reviews and suits for every hundred requests concluded; a dispute may concern an answer of an earlier year.',
    ),
    told(
      'reviews',
      '当年因信息公开被申请行政复议多少件。',
      'How many administrative reviews of answers there were in the year.',
    ),
    told(
      'review-outcomes',
      '复议的结果：维持、纠正、其他，还有多少未审结。',
      'How reviews ended: upheld, corrected, otherwise, or not yet.',
    ),
    told(
      'review-correction-rate',
      '审结的复议中，答复被纠正的有多少；件数少时看区间。',
      'The share of decided reviews that corrected the answer; where cases are few, look at the interval.',
    ),
    told(
      'suits',
      '当年因信息公开被起诉多少件，直接起诉与复议后起诉合计。',
      'How many suits there were, filed directly or after review.',
    ),
    told(
      'suit-outcomes',
      '诉讼的结果：维持、纠正、其他，还有多少未审结。',
      'How suits ended: upheld, corrected, otherwise, or not yet.',
    ),
    told(
      'suit-correction-rate',
      '审结的诉讼中，答复被纠正的有多少。',
      'The share of decided suits that corrected the answer.',
    ),
    told(
      'correction-rate',
      '复议和诉讼合在一起，审结案件中被纠正的有多少。',
      'Reviews and suits together: the share of decided cases that corrected the answer.',
    ),
    told(
      'suits-after-review-rate',
      '审结的复议有多少又到了法院。',
      'How many of the decided reviews went on to court.',
    ),
    told(
      'pending-rate',
      '到年底还没有结果的复议和诉讼占多少。',
      'The share of reviews and suits without a result at the end of the year.',
    ),
  ],
  drawn: ['dispute-rate', 'review-outcomes', 'review-correction-rate', 'suits', 'suit-correction-rate', 'pending-rate'],
  steps: [
    { words: { zh: '争议有多少', en: 'How many disputes' }, to: { chart: 'dispute-rate' } },
    { words: { zh: '复议的结果', en: 'How reviews end' }, to: { chart: 'review-outcomes' } },
    { words: { zh: '直接起诉与复议后起诉', en: 'Suits, direct and after review' }, to: { chart: 'suits' } },
    { words: { zh: '纠错率与区间', en: 'Corrections, with intervals' }, to: { ranking: 'correction-rate' } },
    { words: { zh: '一个机关，一张原表', en: 'One authority, its printed form' }, to: { authorities: true } },
  ],
};
