import '../../../_ui/data/try.css';
import type { Metadata } from 'next';
import { composeRequest, parametersOf } from '../../../../lib/publish/api/compose.ts';
import { endpointOf } from '../../../../lib/publish/api/endpoints.ts';
import { dataWords } from '../../../../lib/text/about.ts';
import { say } from '../../../../lib/text/say.ts';
import { tryWords } from '../../../../lib/text/try.ts';
import { dataAddress, tryAddress } from '../../../../lib/view/addresses.ts';
import { EndpointLinks } from '../../../_ui/data/EndpointLinks.tsx';
import { RequestForm } from '../../../_ui/data/RequestForm.tsx';
import { RequestShown } from '../../../_ui/data/RequestShown.tsx';
import { formOf, nameOf, typedOf } from '../../../_ui/data/typed.ts';
import { pageMetadata } from '../../../_ui/frame/metadata.ts';
import { Page } from '../../../_ui/frame/Page.tsx';
import { langOf, openData, type Query } from '../../../_ui/frame/request.ts';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(tryWords.title, lang), say(tryWords.description, lang)];
  const indexed = Object.keys(await searchParams).length === 0;
  return pageMetadata(lang, { title, description, canonical: tryAddress(lang), indexed });
};

export default async function TryApi({ params, searchParams }: Props) {
  const [{ lang: named }, query, { release }] = await Promise.all([params, searchParams, openData()]);
  const [lang, name, form] = [langOf(named), nameOf(query), formOf(query)];
  const typed = typedOf(query, parametersOf(name));
  const crumbs = [{ name: say(dataWords.title, lang), href: dataAddress(lang) }];
  return (
    <Page lang={lang} here={tryAddress(lang)} release={release} crumbs={crumbs}>
      <h1>{say(tryWords.title, lang)}</h1>
      <p>{say(tryWords.lead, lang)}</p>
      <EndpointLinks lang={lang} chosen={name} />
      <h2 id="form">
        <code>{endpointOf(name).path}</code>
      </h2>
      <p>{endpointOf(name).summary[lang]}</p>
      <RequestForm lang={lang} name={name} typed={typed} form={form} />
      <h2 id="request">{say(tryWords.request, lang)}</h2>
      <RequestShown lang={lang} composed={composeRequest(name, typed, form)} />
    </Page>
  );
}
