import type { Metadata } from 'next';
import { overview } from '../../../lib/queries/overview.ts';
import { site } from '../../../lib/site.ts';
import { dataWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import { absolute, catalogAddress, dataAddress, reportApiAddress, viewAddress } from '../../../lib/view/addresses.ts';
import { defaultView } from '../../../lib/view/choices.ts';
import { ApiPart } from '../../_ui/data/ApiPart.tsx';
import { BulkAndFeeds } from '../../_ui/data/BulkAndFeeds.tsx';
import { Examples } from '../../_ui/data/Examples.tsx';
import { ViewForms } from '../../_ui/data/ViewForms.tsx';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, openData } from '../../_ui/frame/request.ts';
import { StateTable } from '../../_ui/method/StateTable.tsx';

interface Props {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(dataWords.title, lang), say(dataWords.description, lang)];
  return pageMetadata(lang, { title, description, canonical: dataAddress(lang), catalog: catalogAddress() });
};

export default async function Data({ params }: Props) {
  const [{ lang: named }, { db, release }] = await Promise.all([params, openData()]);
  const lang = langOf(named);
  const [first] = (await overview(db, release.id)).largest;
  const [code, year] = [first?.authority.code ?? '110105', first?.year ?? 2019];
  const csv = viewAddress(defaultView('disclosure-rate'), lang, 'csv', { head: 'id' });
  return (
    <Page lang={lang} here={dataAddress(lang)} release={release}>
      <h1>{say(dataWords.title, lang)}</h1>
      <h2>{say(dataWords.views, lang)}</h2>
      <p>{say(dataWords.viewsText, lang)}</p>
      <ViewForms lang={lang} />
      <p>{say(dataWords.frozen, lang, { release: release.id })}</p>
      <ApiPart lang={lang} code={code} year={year} />
      <BulkAndFeeds lang={lang} release={release.id} code={code} />
      <h2>{say(dataWords.examples, lang)}</h2>
      <Examples
        lang={lang}
        csv={absolute(site.origin, csv)}
        json={absolute(site.origin, reportApiAddress(code, year))}
      />
      <h2 id="states">{say(dataWords.states, lang)}</h2>
      <StateTable lang={lang} />
    </Page>
  );
}
