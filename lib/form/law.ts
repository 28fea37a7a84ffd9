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

/** The processing fee of 国办函〔2020〕109号: by request within a month, or by page; the authority picks one. */
export const processingFee: Words = {
  zh: '按件计收：同一申请人一个月内10件以内免费，11至30件每件100元，此后每10件为一档，每档每件加100元。按量计收：30页以内免费，31至100页每页10元，101至200页每页20元，201页起每页40元。',
  en: 'By request, within a month: up to 10 free, 11 to 30 at 100 yuan each, then 100 yuan more for each further step of ten. By page: 30 free, 31 to 100 at 10 yuan, 101 to 200 at 20 yuan, from 201 at 40 yuan.',
};

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

/** How a ground's articles are cited: 第三十六条第（四）、（五）项 / art. 36(4)(5). */
export const citation = (ground: Ground): Words => ({
  zh: ground.articles
    .map(({ article, part = '', by = '项' }) => `第${inChinese(article)}条${part && `第${chinese(part)}${by}`}`)
    .join('、')
    .replace(/第（(.)）款/g, '第$1款'),
  en: `${ground.articles.length > 1 ? 'arts' : 'art'}. ${ground.articles
    .map(({ article, part = '' }) => `${article}${part}`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1')}`,
});
