import type { GroundText } from './ground-types.ts';

/** （五）不予处理: five reasons for not processing a request as one. */
export const declinedGrounds: readonly GroundText[] = [
  {
    key: 'petition',
    articles: [{ article: 39, part: '(1)', by: '款' }],
    words: {
      zh: '名为申请公开，实为信访、投诉、举报，应当走相应的渠道。',
      en: 'In name a request, in substance a petition, complaint or report, for which there are other channels.',
    },
    example: {
      zh: '有人填写申请表，内容是要求查处楼上邻居的违法装修。',
      en: 'Someone fills in the form to demand action against the building works of the neighbour upstairs.',
    },
  },
  {
    key: 'repeated',
    articles: [{ article: 36, part: '(6)', by: '项' }],
    words: {
      zh: '同一申请人再次申请同一信息，而机关此前已经答复过。',
      en: 'The same applicant asks for the same information again, and it has been answered before.',
    },
    example: {
      zh: '有人三月收到一份批复的复印件，五月又申请同一份批复。',
      en: 'Someone who was given a copy of an approval in March asks for the same approval in May.',
    },
  },
  {
    key: 'publication',
    articles: [{ article: 39, part: '(2)', by: '款' }],
    words: {
      zh: '要的是报刊、书籍等公开出版物，可以自行购买或借阅。',
      en: 'What is wanted is a newspaper, book or other publication that can be bought or borrowed.',
    },
    example: {
      zh: '有人申请提供历年的统计年鉴，机关告知年鉴已公开出版。',
      en: 'Someone asks for the statistical yearbooks and is told that they are on sale.',
    },
  },
  {
    key: 'excessive',
    articles: [{ article: 35 }],
    words: {
      zh: '申请的数量、频次明显超过合理范围，而申请人说明的理由不合理。',
      en: 'The number or frequency of requests is far beyond reason, and the reasons given do not bear it out.',
    },
    example: {
      zh: '有人一个月内向同一机关提出上百件相似的申请，未能说明合理用途。',
      en: 'Someone files over a hundred similar requests with one authority in a month and gives no sensible purpose.',
    },
  },
  {
    key: 'reissue',
    articles: [{ article: 36, part: '(6)', by: '项' }],
    words: {
      zh: '申请人要求确认已经取得的信息，或者重新出具一遍。条例没有专门的一条，以重复申请一项最为接近。',
      en: 'The applicant wants information obtained before to be confirmed or issued anew. No article says this in so many words; that on repeated requests comes nearest.',
    },
    example: {
      zh: '有人持一份已取得的答复，要求机关盖章证明其内容属实。',
      en: 'Someone holds an answer received earlier and wants the authority to stamp it as true.',
    },
  },
];
