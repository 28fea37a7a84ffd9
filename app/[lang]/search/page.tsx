import type { Metadata } from 'next';
import { listAuthorities } from '../../../lib/queries/authorities.ts';
import { searchMeasures, searchText } from '../../../lib/queries/search.ts';
import { searchWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { searchAddress } from '../../../lib/view/addresses.ts';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, one, openData, type Query } from '../../_ui/frame/request.ts';
import { Hits } from '../../_ui/search/Hits.tsx';
import { QueryForm } from '../../_ui/search/QueryForm.tsx';

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
  const [lang, text] = [langOf(named), one(query, 'q') ?? ''];
  const [authorities, texts] = text
    ? await Promise.all([listAuthorities(db, release.id, { text, limit: 12 }), searchText(db, release.id, text)])
    : [[], []];
  return (
    <Page lang={lang} here={searchAddress(text, lang)} release={release}>
      <h1>{say(searchWords.title, lang)}</h1>
      <p>{say(searchWords.lead, lang)}</p>
      <QueryForm
        action={searchAddress('', lang)}
        label={say(searchWords.label, lang)}
        button={say(searchWords.search, lang)}
        value={text}
        most={60}
      />
      {text && <Hits lang={lang} found={{ authorities, measures: searchMeasures(text), texts }} />}
    </Page>
  );
}
