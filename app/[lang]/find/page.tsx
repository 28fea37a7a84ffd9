import type { Metadata } from 'next';
import { steps } from '../../../lib/queries/find.ts';
import { findWords } from '../../../lib/text/find.ts';
import { say } from '../../../lib/text/say.ts';
import { findAddress, listAddress } from '../../../lib/view/addresses.ts';
import { ConditionForm } from '../../_ui/find/ConditionForm.tsx';
import { FindHelp, queryHint } from '../../_ui/find/FindHelp.tsx';
import { FoundChart } from '../../_ui/find/FoundChart.tsx';
import { FoundTable } from '../../_ui/find/FoundTable.tsx';
import { FoundView } from '../../_ui/find/FoundView.tsx';
import { Mistakes } from '../../_ui/find/Mistakes.tsx';
import { openFind } from '../../_ui/find/open-find.ts';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, one, type Query } from '../../_ui/frame/request.ts';
import { Still } from '../../_ui/markup/Still.tsx';
import { Files } from '../../_ui/oversight/Files.tsx';
import { QueryForm } from '../../_ui/search/QueryForm.tsx';
import { Pager } from '../../_ui/table/Pager.tsx';
import { wideSize } from '../../_ui/table/paging.ts';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(findWords.title, lang), say(findWords.description, lang)];
  const indexed = one(await searchParams, 'q') === null;
  return pageMetadata(lang, { title, description, canonical: findAddress('', lang), indexed });
};

export default async function Find({ params, searchParams }: Props) {
  const lang = langOf((await params).lang);
  const { release, text, messages, found, measure, keys, offset, ...asked } = await openFind(await searchParams, lang);
  const [action, label, button] = [findAddress('', lang), say(findWords.label, lang), say(findWords.run, lang)];
  return (
    <Page lang={lang} here={listAddress('find', lang, keys)} release={release}>
      <h1>{say(findWords.title, lang)}</h1>
      <p>{say(findWords.lead, lang)}</p>
      <QueryForm action={action} label={label} hint={queryHint} button={button} value={text} most={200} />
      <Mistakes lang={lang} text={text} mistakes={messages} />
      <Still>
        <ConditionForm lang={lang} conditions={asked.conditions} open={text === ''} />
      </Still>
      <Still>
        {found?.spread && measure && (
          <FoundChart lang={lang} measure={measure} found={found.spread} steps={steps} {...asked} />
        )}
        {found && measure && <FoundView lang={lang} measure={measure} found={found} />}
        {found && <FoundTable lang={lang} found={found} keys={keys} {...asked} />}
      </Still>
      {found && <Pager lang={lang} address={action} keys={keys} offset={offset} of={found.of} size={wideSize} />}
      {found && found.of > 0 && <Files lang={lang} page="find" keys={keys} release={release.id} />}
      <FindHelp lang={lang} />
    </Page>
  );
}
