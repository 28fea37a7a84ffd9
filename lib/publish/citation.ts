import { createHash } from 'node:crypto';
import { formatDate } from '../format.ts';
import { publishWords } from '../text/publish.ts';
import { say } from '../text/say.ts';
import { type DrawnView, frozenLink } from './drawn-view.ts';

/** Ways to cite one view, all of them pointing at the frozen link. */
export interface Citations {
  short: string;
  long: string;
  gbt7714: string;
  apa: string;
  bibtex: string;
}

interface Cited {
  view: DrawnView;
  /** With its mark where the figures are synthetic. */
  title: string;
  url: string;
  /** Of the release, so that a citation never changes. */
  date: string;
  year: string;
  release: number;
}

const markOf = ({ data, lang }: DrawnView): string => {
  if (!data.synthetic) return '';
  const mark = say(publishWords.synthetic, lang);
  return lang === 'zh' ? `（${mark}）` : ` (${mark})`;
};

const citedOf = (view: DrawnView): Cited => ({
  view,
  title: `${view.model.title}${markOf(view)}`,
  url: frozenLink(view),
  date: view.data.release.publishedAt.slice(0, 10),
  year: view.data.release.publishedAt.slice(0, 4),
  release: view.data.release.id,
});

const releaseText = ({ view, date, release }: Cited) =>
  say(publishWords.release, view.lang, { id: release, date: formatDate(date, view.lang) });

const short = (cited: Cited): string =>
  cited.view.lang === 'zh'
    ? `公开 Gongkai，${releaseText(cited)}${markOf(cited.view)}`
    : `Gongkai (${cited.year}), release ${cited.release}${markOf(cited.view)}`;

const long = (cited: Cited): string => {
  const { view, url } = cited;
  const { title, source } = view.model;
  // The source says which release it is.
  return view.lang === 'zh'
    ? `公开 Gongkai：《${title}》${markOf(view)}。${source}${url}`
    : `Gongkai: "${title}"${markOf(view)}. ${source} ${url}`;
};

/** GB/T 7714—2015, an online data set: [DS/OL]. The date of citation is that of the release. */
const gbt7714 = ({ title, url, date }: Cited): string => `公开 Gongkai. ${title}[DS/OL]. (${date})[${date}]. ${url}.`;

const apa = ({ title, url, year, release }: Cited): string =>
  `Gongkai. (${year}). ${title} (Release ${release}) [Data set]. ${url}`;

/** A key of its own for each view: two entries of one key are an error. */
const bibtexKey = ({ view, url, release }: Cited): string =>
  `gongkai-${view.spec.measure}-r${release}-${createHash('sha256').update(url).digest('hex').slice(0, 6)}`;

/** Braces and backslashes would end the entry. */
const bibtexText = (text: string) => text.replace(/[{}\\]/g, '').replace(/([%&#_$])/g, '\\$1');

/** Braces within braces keep the letters of author and title as they are. */
const bibtex = (cited: Cited): string => {
  const { title, url, year, date, release } = cited;
  return [
    `@misc{${bibtexKey(cited)},`,
    '  author = {{Gongkai}},',
    `  title = {{${bibtexText(title)}}},`,
    `  year = {${year}},`,
    `  note = {Release ${release}},`,
    `  url = {${url}},`,
    `  urldate = {${date}}`,
    '}',
  ].join('\n');
};

/** Every way to cite the view. */
export const citationsOf = (view: DrawnView): Citations => {
  const cited = citedOf(view);
  return { short: short(cited), long: long(cited), gbt7714: gbt7714(cited), apa: apa(cited), bibtex: bibtex(cited) };
};
