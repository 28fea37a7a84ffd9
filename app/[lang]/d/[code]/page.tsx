import type { Metadata } from 'next';
import { site } from '../../../../lib/site.ts';
import { authorityWords as words } from '../../../../lib/text/authority.ts';
import { portraitWords } from '../../../../lib/text/portrait.ts';
import { say } from '../../../../lib/text/say.ts';
import { absolute, authorityAddress, authorityFeedAddress } from '../../../../lib/view/addresses.ts';
import { crumbsTo } from '../../../_ui/authorities/crumbs.ts';
import { knownOf } from '../../../_ui/coverage/known-addresses.ts';
import { pageMetadata } from '../../../_ui/frame/metadata.ts';
import { Page } from '../../../_ui/frame/Page.tsx';
import { openRelease } from '../../../_ui/frame/release.ts';
import { langOf, type Query } from '../../../_ui/frame/request.ts';
import { openPortrait } from '../../../_ui/portrait/open-portrait.ts';
import { PortraitBody } from '../../../_ui/portrait/PortraitBody.tsx';
import { FeedLink } from '../../../_ui/releases/FeedLink.tsx';

interface Props {
  params: Promise<{ lang: string; code: string }>;
  searchParams: Promise<Query>;
}

const open = async ({ params, searchParams }: Props) => {
  const [{ lang: named, code }, shown] = await Promise.all([params, searchParams.then(openRelease)]);
  const lang = langOf(named);
  return { lang, ...shown, ...(await openPortrait(shown.db, shown.release.id, code, lang)) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { lang, place } = await open(props);
  const title = place.authority.fullName[lang];
  const description = say(words.description, lang, { name: title });
  const { code } = place.authority;
  const feed = authorityFeedAddress(code, lang);
  return pageMetadata(lang, { title, description, canonical: authorityAddress(code, lang), feed });
};

export default async function Portrait(props: Props) {
  const { lang, release, pinned, ...portrait } = await open(props);
  const here = authorityAddress(portrait.place.authority.code, lang, pinned);
  const source = say(portraitWords.printSource, lang, { release: release.id, address: absolute(site.origin, here) });
  const known = knownOf(portrait.place.authority.code, release.synthetic);
  return (
    <Page lang={lang} here={here} release={release} crumbs={crumbsTo(lang, portrait.place)}>
      <PortraitBody lang={lang} portrait={portrait} source={source} known={known} />
      <FeedLink lang={lang} feed={authorityFeedAddress(portrait.place.authority.code, lang)} />
    </Page>
  );
}
