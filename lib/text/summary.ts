import type { Words } from '../form/types.ts';

/** An authority in sentences: what its newest full report says, what became of it, and what is held. */
export const summaryWords = {
  received: {
    zh: '{year}年度新收申请{n}件{change}。',
    en: 'For {year} it reports {n} requests received{change}.',
  },
  receivedOne: {
    zh: '{year}年度新收申请1件{change}。',
    en: 'For {year} it reports one request received{change}.',
  },
  receivedNone: { zh: '{year}年度没有收到申请{change}。', en: 'For {year} it reports no requests at all{change}.' },
  more: { zh: '，比上年多{n}件{share}', en: ', {n} more than the year before{share}' },
  fewer: { zh: '，比上年少{n}件{share}', en: ', {n} fewer than the year before{share}' },
  same: { zh: '，与上年相同', en: ', as many as the year before' },
  share: { zh: '（{share}）', en: ' ({share})' },
  concluded: { zh: '办结{n}件。', en: 'It concluded {n}.' },
  outcomes: {
    zh: '办结的{n}件中，{disclosed}予以公开或部分公开，{refused}不予公开，{unavailable}无法提供{rest}。',
    en: 'Of the {n} concluded, {disclosed} ended in full or partial disclosure, {refused} in refusal and {unavailable} with nothing to provide{rest}.',
  },
  rest: {
    zh: '，其余{rest}不予处理或作其他处理',
    en: '; the other {rest} {rest|was|were} not processed or ended in {rest|another way|other ways}',
  },
  cases: { zh: '{n}件', en: '{n}' },
  reason: {
    zh: '不予公开用得最多的理由是“{reason}”，{n}件，占{share}。',
    en: 'The ground used most for refusing is “{reason}”: {n} requests, {share} of the refusals.',
  },
  disputes: {
    zh: '因信息公开引起的行政复议{reviews}件、行政诉讼{suits}件{corrected}。',
    en: 'Disputes over its answers: {reviews} in administrative review, {suits} in court{corrected}.',
  },
  noDisputes: {
    zh: '没有因信息公开引起的行政复议和行政诉讼。',
    en: 'No answer went to administrative review or to court.',
  },
  reviewsOnly: {
    zh: '因信息公开引起的行政复议{reviews}件；行政诉讼的件数无法得知（{state}）。',
    en: 'Disputes over its answers: {reviews} in administrative review; the number in court cannot be told ({state}).',
  },
  suitsOnly: {
    zh: '因信息公开引起的行政诉讼{suits}件；行政复议的件数无法得知（{state}）。',
    en: 'Disputes over its answers: {suits} in court; the number in administrative review cannot be told ({state}).',
  },
  corrected: {
    zh: '；已审结的{decided}件中{n}件被纠正（{share}）',
    en: '; of the {decided} decided, {n} ended in a correction ({share})',
  },
  eitherWay: {
    zh: '写作“几至几”的，是表中总计与各项之和不符。',
    en: 'Where two numbers stand, the total printed and the sum of its parts differ.',
  },
  span: { zh: '{low}至{high}', en: '{low} to {high}' },
  heldOne: { zh: '目前只收录了它{years}的报告{tables}。', en: 'Only its report for {years} is held{tables}.' },
  heldMany: { zh: '目前收录了它{years}的{n}份报告{tables}。', en: '{n} of its reports are held, for {years}{tables}.' },
  allTables: { zh: '，三张表都齐全', en: ', with all tables' },
  someTables: { zh: '，其中{complete}份三张表齐全', en: ', {complete} of them with all tables' },
  noTables: {
    zh: '，但只有正文写明的数字，没有三张表',
    en: ', but only figures stated in the text, not the tables',
  },
  findings: {
    zh: '校验发现{n}处对不上或存疑。',
    en: 'The checks found {n} places that do not add up or are in doubt.',
  },
  oneFinding: {
    zh: '校验发现1处对不上或存疑。',
    en: 'The checks found one place that does not add up or is in doubt.',
  },
} as const satisfies Record<string, Words>;
