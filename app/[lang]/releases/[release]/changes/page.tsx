import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { releaseById } from '../../../../../lib/queries/release.ts';
import { releaseWords } from '../../../../../lib/text/pages.ts';
import { say } from '../../../../../lib/text/say.ts';
import { changesAddress, releasesAddress } from '../../../../../lib/view/addresses.ts';
import { pageMetadata } from '../../../../_ui/frame/metadata.ts';
import { Page } from '../../../../_ui/frame/Page.tsx';
import { langOf, openData, type Query } from '../../../../_ui/frame/request.ts';
import { ChangeFiles } from '../../../../_ui/releases/ChangeFiles.tsx';
import { ChangeList } from '../../../../_ui/releases/ChangeList.tsx';
import { ChangeTabs } from '../../../../_ui/releases/ChangeTabs.tsx';
import { countsOf, openChanges } from '../../../../_ui/releases/open-changes.ts';
import { releaseNumber } from '../../../../_ui/releases/release-number.ts';
import { Pager } from '../../../../_ui/table/Pager.tsx';

interface Props {
  params: Promise<{ lang: string; release: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { lang: named, release } = await params;
  const [lang, number] = [langOf(named), releaseNumber(release)];
  return pageMetadata(lang, {
    title: say(releaseWords.changesTitle, lang, { release: number }),
    description: say(releaseWords.description, lang),
    canonical: changesAddress(number, lang),
    indexed: Object.keys(await searchParams).length === 0,
    feed: changesAddress(number, lang, 'atom'),
  });
};

export default async function Changes({ params, searchParams }: Props) {
  const [{ lang: named, release: text }, query, { db, release }] = await Promise.all([
    params,
    searchParams,
    openData(),
  ]);
  const [lang, number] = [langOf(named), releaseNumber(text)];
  const here = changesAddress(number, lang);
  const [shown, changed] = await Promise.all([releaseById(db, number), openChanges(db, number, query)]);
  if (!shown) notFound();
  const crumbs = [{ name: say(releaseWords.title, lang), href: releasesAddress(lang) }];
  return (
    <Page lang={lang} here={here} release={release} crumbs={crumbs}>
      <h1>{say(releaseWords.changesTitle, lang, { release: number })}</h1>
      <p>{say(releaseWords.changesLead, lang, countsOf(changed, lang))}</p>
      <ChangeFiles lang={lang} release={number} />
      <ChangeTabs lang={lang} release={number} {...changed} />
      <ChangeList lang={lang} release={number} {...changed} />
      <Pager lang={lang} address={here} keys={{ what: changed.kind }} {...changed} />
    </Page>
  );
}
