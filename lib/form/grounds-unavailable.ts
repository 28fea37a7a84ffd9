import type { GroundText } from './ground-types.ts';

/** （四）无法提供: three reasons why nothing can be provided. */
export const unavailableGrounds: readonly GroundText[] = [
  {
    key: 'not_held',
    articles: [{ article: 36, part: '(4)(5)', by: '项' }],
    words: {
      zh: '机关检索后没有这项信息，或者它不归本机关负责公开。表格不区分这两种情形。',
      en: 'After a search the authority has no such information, or it is not the one to disclose it. The form does not tell the two apart.',
    },
    example: {
      zh: '有人向街道办申请全区的学位规划，街道办没有这份文件，告知向区教育部门申请。',
      en: 'Someone asks a subdistrict office for the district’s plan of school places; it has no such document and names the education bureau.',
    },
  },
  {
    key: 'must_be_created',
    articles: [{ article: 38 }],
    words: {
      zh: '没有现成的信息，要满足申请就得另行汇总、加工或分析。',
      en: 'Nothing ready-made exists: to answer, the authority would have to compile, process or analyse.',
    },
    example: {
      zh: '有人申请十年来全区拆除的每一处违建的面积汇总表，而机关从未做过这样的表。',
      en: 'Someone asks for a table of the area of every illegal building pulled down in ten years; no such table was ever made.',
    },
  },
  {
    key: 'still_unclear',
    articles: [{ article: 30 }],
    words: {
      zh: '机关告知补正，申请人也补正了，但仍看不出要的是什么信息。',
      en: 'The authority asked for a correction and got one, but it is still not clear what information is wanted.',
    },
    example: {
      zh: '有人申请“与我家有关的一切材料”，补正后仍未说明是哪一件事。',
      en: 'Someone asks for “everything about my family” and, asked to be specific, still does not say what matter is meant.',
    },
  },
];
