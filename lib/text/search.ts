import type { Words } from '../form/types.ts';

/** The search page: kinds of hits, filters of the text search. */
export const searchPageWords = {
  lead: {
    zh: '可以检索机关（汉字、拼音、首字母、代码、旧名）、指标、理由、名词、栏目，以及报告正文。',
    en: 'Search for authorities (by Chinese name, pinyin, initials, code or former name), measures, grounds for refusing, terms and pages, and in the text of reports.',
  },
  grounds: { zh: '不予公开等理由', en: 'Grounds' },
  pages: { zh: '栏目', en: 'Pages' },
  filter: { zh: '正文检索的范围', en: 'Where to look in the texts' },
  authority: { zh: '机关（名称或代码）', en: 'Authority (name or code)' },
  year: { zh: '年度', en: 'Year' },
  section: { zh: '部分', en: 'Section' },
  any: { zh: '不限', en: 'any' },
  apply: { zh: '在正文中查找', en: 'Search the texts' },
  document: { zh: '原文件', en: 'document' },
  several: {
    zh: '有{n}个机关与所填相符，请选一个，或填得更完整：',
    en: '{n} authorities fit what was typed. Choose one, or type more of the name:',
  },
  severalFirst: {
    zh: '与所填相符的机关很多，以下是前{n}个；请选一个，或填得更完整：',
    en: 'Many authorities fit what was typed; these are the first {n}. Choose one, or type more of the name:',
  },
  noTexts: { zh: '正文中没有找到。', en: 'Nothing was found in the texts.' },
  tooShort: { zh: '在正文中查找，至少要两个字。', en: 'The texts are searched for two characters or more.' },
  noneHeld: {
    zh: '还没有可以检索的正文：随程序发布的只有数字，导入报告原文件后才有正文。',
    en: 'There is no text to search yet: the site ships with figures only, and texts come with the documents that are imported.',
  },
  more: { zh: '更多', en: 'More' },
  suggestAuthority: { zh: '机关', en: 'authority' },
  suggestMeasure: { zh: '指标', en: 'measure' },
  suggestGround: { zh: '理由', en: 'ground' },
  suggestPage: { zh: '栏目', en: 'page' },
} as const satisfies Record<string, Words>;

/** The six sections that the form of the report names. */
export const sectionWords = {
  1: { zh: '一、总体情况', en: '1 Overview' },
  2: { zh: '二、主动公开政府信息情况', en: '2 Disclosed on its own initiative' },
  3: { zh: '三、收到和处理政府信息公开申请情况', en: '3 Requests received and handled' },
  4: { zh: '四、行政复议、行政诉讼情况', en: '4 Reviews and lawsuits' },
  5: { zh: '五、存在的主要问题及改进情况', en: '5 Problems and improvements' },
  6: { zh: '六、其他需要报告的事项', en: '6 Other matters' },
} as const satisfies Record<number, Words>;

export type SectionNumber = keyof typeof sectionWords;
export const sectionNumbers = Object.keys(sectionWords).map(Number) as readonly SectionNumber[];
