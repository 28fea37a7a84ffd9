import type { Metadata } from 'next';
import { continuations } from '../../../../lib/form/continuity.ts';
import { continuityWords } from '../../../../lib/text/checks.ts';
import { say } from '../../../../lib/text/say.ts';
import { listAddress } from '../../../../lib/view/addresses.ts';
import { CheckTabs } from '../../../_ui/checks/CheckTabs.tsx';
import { ContinuityControls } from '../../../_ui/checks/ContinuityControls.tsx';
import { ContinuityTable } from '../../../_ui/checks/ContinuityTable.tsx';
import { ContinuityYears } from '../../../_ui/checks/ContinuityYears.tsx';
import { openContinuity } from '../../../_ui/checks/open-continuity.ts';
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
  const [title, description] = [say(continuityWords.title, lang), say(continuityWords.description, lang)];
  const indexed = Object.keys(await searchParams).length === 0;
  return pageMetadata(lang, { title, description, canonical: listAddress('checks/continuity', lang), indexed });
};

export default async function Continuity({ params, searchParams }: Props) {
  const lang = langOf((await params).lang);
  const { release, asked, areas, found, years, offset, keys } = await openContinuity(await searchParams);
  return (
    <Page lang={lang} here={listAddress('checks/continuity', lang, keys)} release={release}>
      <h1>{say(continuityWords.title, lang)}</h1>
      <p>{say(continuityWords.lead, lang)}</p>
      <CheckTabs lang={lang} open="checks/continuity" />
      <h2>{continuations[asked.kind].name[lang]}</h2>
      <Still>
        <ContinuityYears lang={lang} years={years} keys={keys} />
      </Still>
      <ContinuityControls
        lang={lang}
        asked={asked}
        years={years.map(({ year }) => year)}
        areas={areas}
        sorted={keys.s}
      />
      <Still>
        <ContinuityTable lang={lang} kind={asked.kind} rows={found.rows} order={asked.order} keys={keys} />
      </Still>
      <ListEnd lang={lang} page="checks/continuity" keys={keys} offset={offset} of={found.of} release={release.id} />
    </Page>
  );
}
