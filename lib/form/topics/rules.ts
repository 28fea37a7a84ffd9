import { type TopicPage, told } from './types.ts';

export const rulesTopic: TopicPage = {
  code: 'rules',
  title: { zh: '规章与文件', en: 'Rules and documents' },
  lead: {
    zh: '规范性文件约束公众，因此必须公开。2021年表格改变了问法，前后的数字不能直接比较。',
    en: 'Normative documents bind the public and must therefore be public. The form of 2021 asks differently, so figures before and after cannot be compared directly.',
  },
  measures: [
    told(
      'normative-documents',
      '当年制定多少件规范性文件；2021年起问法不同，前后不可比。',
      'Normative documents made in the year; the question changed in 2021, so figures before and after cannot be compared.',
    ),
    told(
      'normative-in-force',
      '年底有多少件规范性文件有效；应等于上年有效数加制发、减废止。',
      'Documents in force at the end of the year; they should be those of last year plus those issued, minus those repealed.',
    ),
  ],
  drawn: ['normative-documents', 'normative-in-force'],
};
