import type { Metadata } from 'next';
import { unitsWords } from '../../../../lib/text/checks.ts';
import { say } from '../../../../lib/text/say.ts';
import { listAddress } from '../../../../lib/view/addresses.ts';
import { CheckTabs } from '../../../_ui/checks/CheckTabs.tsx';
import { openUnits } from '../../../_ui/checks/open-units.ts';
import { UnitTable } from '../../../_ui/checks/UnitTable.tsx';
import { pageMetadata } from '../../../_ui/frame/metadata.ts';
import { Page } from '../../../_ui/frame/Page.tsx';
import { langOf, type Query } from '../../../_ui/frame/request.ts';
import { Still } from '../../../_ui/markup/Still.tsx';
import { ListEnd } from '../../../_ui/oversight/ListEnd.tsx';
import { YearAndPlace } from '../../../_ui/oversight/YearAndPlace.tsx';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(unitsWords.title, lang), say(unitsWords.description, lang)];
  const indexed = Object.keys(await searchParams).length === 0;
  return pageMetadata(lang, { title, description, canonical: listAddress('checks/units', lang), indexed });
};

export default async function Units({ params, searchParams }: Props) {
  const lang = langOf((await params).lang);
  const { release, areas, found, offset, keys, ...asked } = await openUnits(await searchParams);
  return (
    <Page lang={lang} here={listAddress('checks/units', lang, keys)} release={release}>
      <h1>{say(unitsWords.title, lang)}</h1>
      <p>{say(unitsWords.lead, lang)}</p>
      <CheckTabs lang={lang} open="checks/units" />
      <YearAndPlace lang={lang} page="checks/units" areas={areas} sorted={keys.s} {...asked} />
      <Still>
        <UnitTable lang={lang} findings={found.findings} order={asked.order} keys={keys} />
      </Still>
      <ListEnd lang={lang} page="checks/units" keys={keys} offset={offset} of={found.of} release={release.id} />
    </Page>
  );
}
