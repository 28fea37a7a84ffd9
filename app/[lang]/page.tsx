import type { Metadata } from 'next';
import { homeWords } from '../../lib/text/home.ts';
import { say } from '../../lib/text/say.ts';
import { siteWords } from '../../lib/text/site.ts';
import { homeAddress } from '../../lib/view/addresses.ts';
import { pageMetadata } from '../_ui/frame/metadata.ts';
import { Page } from '../_ui/frame/Page.tsx';
import { Phrases } from '../_ui/frame/Phrases.tsx';
import { PlaceSearch } from '../_ui/frame/PlaceSearch.tsx';
import { langOf, openData } from '../_ui/frame/request.ts';
import { Charts } from '../_ui/home/Charts.tsx';
import { FurtherLinks } from '../_ui/home/FurtherLinks.tsx';
import { HeldNote } from '../_ui/home/HeldNote.tsx';
import { openHome } from '../_ui/home/open-home.ts';
import { ReportLists } from '../_ui/home/ReportLists.tsx';
import { Stories } from '../_ui/home/Stories.tsx';
import { TopicLinks } from '../_ui/home/TopicLinks.tsx';
import { Totals } from '../_ui/home/Totals.tsx';

interface Props {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(homeWords.title, lang), say(siteWords.description, lang)];
  return pageMetadata(lang, { title, description, canonical: homeAddress(lang) });
};

export default async function Home({ params }: Props) {
  const [{ lang: named }, { db, release }] = await Promise.all([params, openData()]);
  const lang = langOf(named);
  const { held, existing, stories, models } = await openHome(db, release, lang);
  return (
    <Page lang={lang} here={homeAddress(lang)} release={release}>
      <h1>
        <Phrases of={say(homeWords.titleInPhrases, lang)} />
      </h1>
      <p className="lead">{say(homeWords.lead, lang)}</p>
      <h2>{say(homeWords.place, lang)}</h2>
      <PlaceSearch lang={lang} id="home-place" />
      <h2>{say(homeWords.held, lang)}</h2>
      <Totals lang={lang} held={held} existing={existing} />
      <HeldNote lang={lang} held={held} />
      <TopicLinks lang={lang} heading={say(homeWords.topics, lang)} />
      <Stories lang={lang} stories={stories} />
      <Charts lang={lang} models={models} />
      <FurtherLinks lang={lang} />
      {held.reports > 0 && <ReportLists lang={lang} held={held} />}
    </Page>
  );
}
