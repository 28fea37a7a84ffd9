import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { releaseChanges } from '../../../../../lib/queries/changes.ts';
import { releaseById } from '../../../../../lib/queries/release.ts';
import { releaseWords } from '../../../../../lib/text/pages.ts';
import { say } from '../../../../../lib/text/say.ts';
import { changesAddress, releasesAddress } from '../../../../../lib/view/addresses.ts';
import { pageMetadata } from '../../../../_ui/frame/metadata.ts';
import { Page } from '../../../../_ui/frame/Page.tsx';
import { langOf, openData } from '../../../../_ui/frame/request.ts';
import { ChangeFiles } from '../../../../_ui/releases/ChangeFiles.tsx';
import { ChangeList } from '../../../../_ui/releases/ChangeList.tsx';

interface Props {
  params: Promise<{ lang: string; release: string }>;
}

const numberOf = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : notFound());

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { lang: named, release } = await params;
  const [lang, number] = [langOf(named), numberOf(release)];
  return pageMetadata(lang, {
    title: say(releaseWords.changesTitle, lang, { release: number }),
    description: say(releaseWords.description, lang),
    canonical: changesAddress(number, lang),
  });
};

export default async function Changes({ params }: Props) {
  const [{ lang: named, release: text }, { db, release }] = await Promise.all([params, openData()]);
  const [lang, number] = [langOf(named), numberOf(text)];
  const [shown, { changes, added, restated }] = await Promise.all([
    releaseById(db, number),
    releaseChanges(db, number),
  ]);
  if (!shown) notFound();
  const crumbs = [{ name: say(releaseWords.title, lang), href: releasesAddress(lang) }];
  return (
    <Page lang={lang} here={changesAddress(number, lang)} release={release} crumbs={crumbs}>
      <h1>{say(releaseWords.changesTitle, lang, { release: number })}</h1>
      <p>{say(releaseWords.changesLead, lang, { added, restated })}</p>
      <ChangeFiles lang={lang} release={number} />
      <ChangeList lang={lang} changes={changes} release={number} />
    </Page>
  );
}
