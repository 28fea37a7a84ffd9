import { searchable, wantedOf } from '../../../lib/db/bigrams.ts';
import type { Database } from '../../../lib/db/client.ts';
import { topics } from '../../../lib/form/topics.ts';
import { listAuthorities } from '../../../lib/queries/authorities.ts';
import { meantBy } from '../../../lib/queries/meant.ts';
import { searchGrounds, searchMeasures, searchTerms } from '../../../lib/queries/search.ts';
import { hasTexts, searchText, type TextHit } from '../../../lib/queries/search-text.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { say } from '../../../lib/text/say.ts';
import { tryWords } from '../../../lib/text/try.ts';
import {
  authorityAddress,
  measureAddress,
  reasonAddress,
  topicAddress,
  tryAddress,
} from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import type { Step } from '../frame/Crumbs.tsx';
import { siteLinks } from '../frame/site-links.ts';
import { mostMeant } from '../measure/Several.tsx';
import { nameOfGround } from '../method/LawList.tsx';
import { hitsPerPage, type TextAsked } from './asked.ts';

const pagesIn = (lang: Lang): Step[] => [
  ...siteLinks(lang),
  { name: say(tryWords.title, lang), href: tryAddress(lang) },
  ...topics.map(({ code, title }) => ({ name: title[lang], href: topicAddress(code, lang) })),
];

/** Pages whose name in either language holds the text: parts of the site and topics. */
export const searchPages = (text: string, lang: Lang): Step[] => {
  const wanted = wantedOf(text);
  const [zh, en] = [pagesIn('zh'), pagesIn('en')];
  const named = (at: number) => [zh[at], en[at]].some((page) => page && searchable(page.name).includes(wanted));
  return wanted === '' ? [] : pagesIn(lang).filter((_, at) => named(at));
};

/** Everything with a name that the text may mean. */
export const findNamed = async (db: Database, release: number, text: string, lang: Lang, most: number) => ({
  authorities: await listAuthorities(db, release, { text, limit: most }),
  measures: searchMeasures(text),
  grounds: searchGrounds(text),
  terms: searchTerms(text),
  pages: searchPages(text, lang),
});

/** The authority to which the text search is limited, by its code where its name was typed; several may be meant by a name. */
export const withCode = async (
  db: Database,
  release: number,
  asked: TextAsked,
): Promise<{ asked: TextAsked; several: readonly AuthorityName[] }> => {
  if (asked.authority === undefined) return { asked, several: [] };
  const meant = await meantBy(db, release, asked.authority, mostMeant);
  const [only] = meant.length === 1 ? meant : [];
  return { asked: { ...asked, authority: only?.code ?? asked.authority }, several: only ? [] : meant };
};

/** Places in the texts, one more than a page of them where there are more; null where no text is held at all. */
export const findTexts = async (
  db: Database,
  release: number,
  { text, page, ...which }: TextAsked,
): Promise<readonly TextHit[] | null> => {
  if (!(await hasTexts(db, release))) return null;
  return searchText(db, release, text, { ...which, offset: (page - 1) * hitsPerPage, limit: hitsPerPage + 1 });
};

export interface Suggestion {
  kind: 'Authority' | 'Measure' | 'Ground' | 'Page';
  name: string;
  address: string;
}

const mostAuthorities = 7;
const mostOthers = 4;

/** A few of each kind, as they are offered while somebody types. */
export const suggestions = async (db: Database, release: number, text: string, lang: Lang): Promise<Suggestion[]> => {
  const { authorities, measures, grounds, pages } = await findNamed(db, release, text, lang, mostAuthorities);
  const others: Suggestion[] = [
    ...measures.map(({ code, name }) => ({
      kind: 'Measure' as const,
      name: name[lang],
      address: measureAddress(code, lang),
    })),
    ...grounds.map(({ slug, row }) => ({
      kind: 'Ground' as const,
      name: nameOfGround(row, lang),
      address: reasonAddress(slug, lang),
    })),
    ...pages.map(({ name, href }) => ({ kind: 'Page' as const, name, address: href })),
  ];
  return [
    ...authorities.map(({ code, fullName }) => ({
      kind: 'Authority' as const,
      name: fullName[lang],
      address: authorityAddress(code, lang),
    })),
    ...others.slice(0, mostOthers),
  ];
};
