import { methodWords } from '../../../lib/text/about.ts';
import { searchWords } from '../../../lib/text/compare.ts';
import { homeWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { searchPageWords } from '../../../lib/text/search.ts';
import { authoritiesAddress, measureAddress, methodAddress, reasonAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { AuthorityList } from '../authorities/AuthorityLink.tsx';
import type { Step } from '../frame/Crumbs.tsx';
import { TopicLinks } from '../home/TopicLinks.tsx';
import { nameOfGround } from '../method/LawList.tsx';
import type { findNamed } from './find-everything.ts';

export type Found = Awaited<ReturnType<typeof findNamed>>;

/** As many authorities as stand on the page; the list of authorities has the rest. */
export const mostListed = 12;

const Links = ({ title, steps }: { title: string; steps: readonly Step[] }) =>
  steps.length > 0 && (
    <section>
      <h2>{title}</h2>
      <ul className="links">
        {steps.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );

const Authorities = ({ lang, text, found }: { lang: Lang; text: string; found: Found['authorities'] }) => (
  <section>
    <h2>{say(searchWords.authorities, lang)}</h2>
    <AuthorityList lang={lang} listed={found.slice(0, mostListed)} full />
    {found.length > mostListed && (
      <p>
        <a href={authoritiesAddress(lang, text)}>{say(searchPageWords.more, lang)}</a>
      </p>
    )}
  </section>
);

/** What to do where nothing has that name: a shorter word, or a topic. */
const Nothing = ({ lang }: { lang: Lang }) => (
  <>
    <p>{say(searchWords.none, lang)}</p>
    <TopicLinks lang={lang} heading={say(homeWords.topics, lang)} />
  </>
);

/** What has a name that was searched for, by kind; kinds without a hit are left out. */
export const Hits = ({ lang, text, found }: { lang: Lang; text: string; found: Found }) => {
  const { authorities, measures, grounds, terms, pages } = found;
  const measureSteps = measures.map(({ code, name }) => ({ name: name[lang], href: measureAddress(code, lang) }));
  const groundSteps = grounds.map(({ slug, row }) => ({
    name: nameOfGround(row, lang),
    href: reasonAddress(slug, lang),
  }));
  const termSteps = terms.map(({ key, term }) => ({ name: term[lang], href: methodAddress(lang, `term-${key}`) }));
  return (
    <>
      {authorities.length > 0 && <Authorities lang={lang} text={text} found={authorities} />}
      <Links title={say(searchWords.measures, lang)} steps={measureSteps} />
      <Links title={say(searchPageWords.grounds, lang)} steps={groundSteps} />
      <Links title={say(methodWords.terms, lang)} steps={termSteps} />
      <Links title={say(searchPageWords.pages, lang)} steps={pages} />
      {Object.values(found).every((hits) => hits.length === 0) && <Nothing lang={lang} />}
    </>
  );
};
