import type { Metadata } from 'next';
import { reportYears } from '../../../lib/queries/years.ts';
import { searchWords } from '../../../lib/text/compare.ts';
import { homeWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { searchPageWords } from '../../../lib/text/search.ts';
import { searchAddress } from '../../../lib/view/addresses.ts';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, one, openData, type Query } from '../../_ui/frame/request.ts';
import { TopicLinks } from '../../_ui/home/TopicLinks.tsx';
import { askedOf } from '../../_ui/search/asked.ts';
import { findNamed, findTexts, withCode } from '../../_ui/search/find-everything.ts';
import { Hits, mostListed } from '../../_ui/search/Hits.tsx';
import { QueryForm } from '../../_ui/search/QueryForm.tsx';
import { Texts } from '../../_ui/search/Texts.tsx';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(searchWords.title, lang), say(searchWords.description, lang)];
  const indexed = one(await searchParams, 'q') === null;
  return pageMetadata(lang, { title, description, canonical: searchAddress('', lang), indexed });
};

export default async function Search({ params, searchParams }: Props) {
  const [{ lang: named }, query, { db, release }] = await Promise.all([params, searchParams, openData()]);
  const lang = langOf(named);
  const { asked, several } = await withCode(db, release.id, askedOf(query));
  const { text } = asked;
  const [found, hits, years] = await Promise.all([
    text ? findNamed(db, release.id, text, lang, mostListed + 1) : null,
    several.length === 0 ? findTexts(db, release.id, asked) : [],
    reportYears(db, release.id),
  ]);
  return (
    <Page lang={lang} here={searchAddress(text, lang)} release={release}>
      <h1>{say(searchWords.title, lang)}</h1>
      <p>{say(searchPageWords.lead, lang)}</p>
      <QueryForm
        action={searchAddress('', lang)}
        label={say(searchWords.label, lang)}
        button={say(searchWords.search, lang)}
        value={text}
        most={60}
      />
      {found && <Hits lang={lang} text={text} found={found} />}
      {!text && <TopicLinks lang={lang} heading={say(homeWords.topics, lang)} />}
      {text && <Texts lang={lang} asked={asked} years={years} hits={hits} several={several} />}
    </Page>
  );
}
