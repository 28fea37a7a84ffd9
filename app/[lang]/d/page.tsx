import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { listAuthorities } from '../../../lib/queries/authorities.ts';
import { listSizes } from '../../../lib/queries/list-sizes.ts';
import { authorityWords } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { authoritiesAddress, authorityAddress } from '../../../lib/view/addresses.ts';
import { AuthorityList } from '../../_ui/authorities/AuthorityLink.tsx';
import { Found } from '../../_ui/authorities/Found.tsx';
import { openProvinces } from '../../_ui/authorities/open-provinces.ts';
import { Reporting } from '../../_ui/authorities/Reporting.tsx';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { PlaceSearch } from '../../_ui/frame/PlaceSearch.tsx';
import { langOf, one, openData, type Query } from '../../_ui/frame/request.ts';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  return pageMetadata(lang, {
    title: say(authorityWords.listTitle, lang),
    description: say(authorityWords.listDescription, lang),
    canonical: authoritiesAddress(lang),
    indexed: one(await searchParams, 'q') === null,
  });
};

export default async function Authorities({ params, searchParams }: Props) {
  const lang = langOf((await params).lang);
  const text = one(await searchParams, 'q');
  const { db, release } = await openData();
  const [found, reporting, provinces] = await Promise.all([
    text ? listAuthorities(db, release.id, { text, limit: listSizes.authorities }) : null,
    listAuthorities(db, release.id, { reporting: true, limit: listSizes.authorities }),
    openProvinces(db, release.id),
  ]);
  // One answer, or a whole code, is the answer: the page itself, not a list of one.
  const [first] = found ?? [];
  if (first && (found?.length === 1 || first.code === text)) redirect(authorityAddress(first.code, lang));
  return (
    <Page lang={lang} here={authoritiesAddress(lang, text ?? '')} release={release}>
      <h1>{say(authorityWords.listTitle, lang)}</h1>
      <p>{say(authorityWords.listLead, lang)}</p>
      <PlaceSearch lang={lang} id="list-search" value={text ?? ''} />
      {found && <Found lang={lang} found={found} most={listSizes.authorities} />}
      {!found && <Reporting lang={lang} listed={reporting} most={listSizes.authorities} />}
      <h2>{say(authorityWords.provinces, lang)}</h2>
      <p className="note">{say(authorityWords.provincesNote, lang)}</p>
      <AuthorityList lang={lang} listed={provinces} brief />
    </Page>
  );
}
