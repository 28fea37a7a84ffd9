import type { Metadata } from 'next';
import { sumsWords } from '../../../../lib/text/checks.ts';
import { say } from '../../../../lib/text/say.ts';
import { listAddress } from '../../../../lib/view/addresses.ts';
import { CheckTabs } from '../../../_ui/checks/CheckTabs.tsx';
import { openSums } from '../../../_ui/checks/open-sums.ts';
import { SumsControls } from '../../../_ui/checks/SumsControls.tsx';
import { SumsTable } from '../../../_ui/checks/SumsTable.tsx';
import { pageMetadata } from '../../../_ui/frame/metadata.ts';
import { Page } from '../../../_ui/frame/Page.tsx';
import { langOf, type Query } from '../../../_ui/frame/request.ts';
import { Still } from '../../../_ui/markup/Still.tsx';
import { ListEnd } from '../../../_ui/oversight/ListEnd.tsx';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(sumsWords.title, lang), say(sumsWords.description, lang)];
  const indexed = Object.keys(await searchParams).length === 0;
  return pageMetadata(lang, { title, description, canonical: listAddress('checks/sums', lang), indexed });
};

export default async function Sums({ params, searchParams }: Props) {
  const lang = langOf((await params).lang);
  const { release, areas, found, offset, keys, ...asked } = await openSums(await searchParams);
  return (
    <Page lang={lang} here={listAddress('checks/sums', lang, keys)} release={release}>
      <h1>{say(sumsWords.title, lang)}</h1>
      <p>{say(sumsWords.lead, lang)}</p>
      <CheckTabs lang={lang} open="checks/sums" />
      <SumsControls lang={lang} areas={areas} sorted={keys.s} {...asked} />
      <Still>
        <SumsTable lang={lang} rows={found.rows} cell={asked.cell} order={asked.order} keys={keys} />
      </Still>
      <ListEnd lang={lang} page="checks/sums" keys={keys} offset={offset} of={found.of} release={release.id} />
    </Page>
  );
}
