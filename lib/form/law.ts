import { type Ground, grounds } from './grounds.ts';
import type { Words } from './types.ts';

/** The act behind the form. */
export const regulations = {
  name: {
    zh: '中华人民共和国政府信息公开条例',
    en: 'Regulations of the People’s Republic of China on the Disclosure of Government Information',
  },
  number: '国务院令第711号',
  inForce: '2019-05-15',
} as const;

/** Stands wherever a row of the form is shown beside an article. */
export const readingCaveat: Words = {
  zh: '行与条文的对应是本站对条文的理解；通知所附的填报说明未能取得。',
  en: 'Which article stands behind a row is a reading of the articles; the notices’ filling instructions were not available.',
};

/** Duties with a date, as the pages on coverage and method state them. */
export const deadlines = {
  answer: { article: 33, workingDays: 20, extension: 20 },
  department: { article: 49, month: 1, day: 31 },
  government: { article: 49, month: 3, day: 31 },
} as const;

const bySlug = new Map(grounds.map((ground) => [ground.slug, ground]));
const byRow = new Map(grounds.map((ground) => [ground.row, ground]));

/** The ground of an address (`/reasons/not-held`); undefined for a slug that is none. */
export const groundBySlug = (slug: string): Ground | undefined => bySlug.get(slug);

/** The ground of a row of table 3; undefined for rows that are no ground. */
export const groundOfRow = (row: string): Ground | undefined => byRow.get(row);

const chinese = (part: string) =>
  part.replace(/\((\d)\)/g, (_, n) => `（${'一二三四五六七八九'[n - 1]}）`).replaceAll('）（', '）、（');
const numerals = '〇一二三四五六七八九';
const inChinese = (n: number) => {
  const ten = Math.floor(n / 10);
  return `${ten > 1 ? numerals[ten] : ''}${ten > 0 ? '十' : ''}${n % 10 ? numerals[n % 10] : ''}`;
};

/** How a ground's articles are cited: 第三十六条第（四）、（五）项 / art. 36(4) and (5). */
export const citation = (ground: Ground): Words => ({
  zh: ground.articles
    .map(({ article, part = '', by = '项' }) => `第${inChinese(article)}条${part && `第${chinese(part)}${by}`}`)
    .join('、')
    .replace(/第（(.)）款/g, '第$1款'),
  en: `${ground.articles.length > 1 ? 'arts' : 'art'}. ${ground.articles
    .map(({ article, part = '' }) => `${article}${part.replace(')(', ') and (')}`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1')}`,
});
