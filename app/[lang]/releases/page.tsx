import type { Metadata } from 'next';
import { releases } from '../../../lib/queries/release.ts';
import { releaseWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { releasesAddress, releasesFeedAddress } from '../../../lib/view/addresses.ts';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, openData } from '../../_ui/frame/request.ts';
import { FeedLink } from '../../_ui/releases/FeedLink.tsx';
import { ReleaseTable } from '../../_ui/releases/ReleaseTable.tsx';

interface Props {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(releaseWords.title, lang), say(releaseWords.description, lang)];
  return pageMetadata(lang, { title, description, canonical: releasesAddress(lang), feed: releasesFeedAddress(lang) });
};

export default async function Releases({ params }: Props) {
  const [{ lang: named }, { db, release }] = await Promise.all([params, openData()]);
  const lang = langOf(named);
  return (
    <Page lang={lang} here={releasesAddress(lang)} release={release}>
      <h1>{say(releaseWords.title, lang)}</h1>
      <p>{say(releaseWords.lead, lang)}</p>
      <FeedLink lang={lang} feed={releasesFeedAddress(lang)} />
      <ReleaseTable lang={lang} releases={await releases(db, release.id)} />
    </Page>
  );
}
