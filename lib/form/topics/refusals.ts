import { type TopicPage, told } from './types.ts';

export const refusalsTopic: TopicPage = {
  code: 'refusals',
  title: { zh: '答复与拒绝', en: 'Answers and refusals' },
  lead: {
    zh: '申请办完后有六种结果；没有得到信息的，表格又分十六项理由。从结果到理由，从理由到地区，一层层看下去。',
    en: 'A finished request ends in one of six ways; where nothing was provided, the form names sixteen reasons. From outcomes to reasons, from reasons to districts.',
  },
  measures: [
    told(
      'outcome-mix',
      '办结的申请最后是什么结果，六种结果各占多少。',
      'How concluded requests ended, and the share of each of the six outcomes.',
    ),
    told(
      'disclosure-rate',
      '办结的申请中，全部或部分得到信息的有多少。',
      'The share of concluded requests that got the information, in full or in part.',
    ),
    told(
      'disclosure-rate-caseload',
      '公开率的另一种算法：以全部要办的申请为分母，未办完的也算在内，因而较低。',
      'The disclosure rate over the whole caseload: unfinished requests count too, so it is lower.',
    ),
    told(
      'disclosure-rate-merits',
      '只看“给”与“不给”：去掉无法提供、不予处理和其他处理之后的公开比例，因而较高。',
      'Disclosed against refused alone: leaves out requests for which nothing could be provided, that were not processed or that ended in another way, so it is higher.',
    ),
    told(
      'full-disclosure-rate',
      '办结的申请中，要什么就得到什么的有多少。',
      'The share of concluded requests that got everything asked for.',
    ),
    told(
      'refusal-rate',
      '办结的申请中，信息存在而不公开的有多少。',
      'The share of concluded requests where the information exists and stays closed.',
    ),
    told('refusal-reasons', '不予公开的八项理由各占多少。', 'How the eight grounds for refusing divide the refusals.'),
    told(
      'unavailable-rate',
      '办结的申请中，因不掌握、需另行制作或仍不明确而无法提供的有多少。',
      'The share where nothing could be provided: not held, not yet compiled, or still unclear.',
    ),
    told(
      'not-held-rate',
      '办结的申请中，机关答复自己没有这项信息的有多少；高不一定坏，可能是问错了机关。',
      'The share answered with “we do not hold it”; a high share need not be bad: the wrong authority may have been asked.',
    ),
    told(
      'declined-rate',
      '办结的申请中，因实为信访、重复等而不按申请办理的有多少。',
      'The share not treated as requests: petitions, repetitions and the like.',
    ),
    told(
      'closed-rate',
      '办结的申请中，因逾期不补正、不缴费等而结束的有多少。',
      'The share closed because no correction or fee came in time, or in another way.',
    ),
    told(
      'rejection-reasons',
      '没有得到信息，理由在哪里：不予公开八项、无法提供三项、不予处理五项，各占多少。',
      'Why nothing was provided: eight grounds for refusing, three for being unable to provide, five for not processing, and the share of each.',
    ),
  ],
  drawn: ['outcome-mix', 'disclosure-rate', 'refusal-rate', 'refusal-reasons', 'rejection-reasons'],
  steps: [
    { words: { zh: '六种结果', en: 'Six outcomes' }, to: { chart: 'outcome-mix' } },
    { words: { zh: '三组十六项理由', en: 'Sixteen reasons in three groups' }, to: { chart: 'rejection-reasons' } },
    { words: { zh: '不予公开的八项理由', en: 'Eight grounds for refusing' }, to: { chart: 'refusal-reasons' } },
    { words: { zh: '每一项的法律依据和用法', en: 'The law and the use of each' }, to: { grounds: true } },
    { words: { zh: '哪些机关高，哪些机关低', en: 'Authorities from high to low' }, to: { ranking: 'refusal-rate' } },
    { words: { zh: '一个机关，一张原表', en: 'One authority, its printed form' }, to: { authorities: true } },
  ],
};
