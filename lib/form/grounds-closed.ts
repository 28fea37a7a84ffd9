import type { GroundText } from './ground-types.ts';

/** （六）其他处理: three ways in which a request ends without an answer on its substance (2021 edition). */
export const closedGrounds: readonly GroundText[] = [
  {
    key: 'no_correction',
    articles: [{ article: 30 }],
    words: {
      zh: '申请不明确，机关告知补正，申请人无正当理由逾期没有补正，视为放弃。',
      en: 'The request was unclear, a correction was asked for, and the applicant let the time pass without good reason: the request counts as given up.',
    },
    example: {
      zh: '机关请申请人说明所要文件的年份，限期过后没有回音。',
      en: 'The authority asks which year’s document is meant, and hears nothing by the end of the term.',
    },
  },
  {
    key: 'unpaid_fee',
    articles: [{ article: 42 }],
    words: {
      zh: '申请超量，机关依照国办函〔2020〕109号通知缴纳信息处理费，申请人逾期未缴。',
      en: 'There were too many requests, so a processing fee was charged under the State Council rules of 2020 (notice No. 109), and it was not paid in time.',
    },
    example: {
      zh: '有人一个月内申请二十五件，收到收费通知后没有缴费。',
      en: 'Someone makes twenty-five requests in a month, receives the notice of a fee, and does not pay.',
    },
  },
  {
    key: 'other',
    articles: [],
    words: {
      zh: '不属于以上任何一类的结案，例如申请人自行撤回。表格没有再作区分，也没有专门的条文。',
      en: 'Any ending that is none of the above, such as a request withdrawn. The form does not say more, and no article stands behind it.',
    },
    example: {
      zh: '申请人与机关沟通后，自己撤回了申请。',
      en: 'After talking with the authority, the applicant withdraws the request.',
    },
  },
];
