import type { Metadata } from 'next';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { compareAddress, listAddress } from '../../../lib/view/addresses.ts';
import { topicsShown } from '../../_ui/compare/asked.ts';
import { CompareControls } from '../../_ui/compare/CompareControls.tsx';
import { CompareTables } from '../../_ui/compare/CompareTables.tsx';
import { NobodyChosen } from '../../_ui/compare/NobodyChosen.tsx';
import { openComparison } from '../../_ui/compare/open-comparison.ts';
import { TopicTabs } from '../../_ui/compare/TopicTabs.tsx';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, type Query } from '../../_ui/frame/request.ts';
import { Messages } from '../../_ui/measure/Messages.tsx';
import { Several } from '../../_ui/measure/Several.tsx';
import { Files } from '../../_ui/oversight/Files.tsx';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(compareWords.title, lang), say(compareWords.description, lang)];
  const indexed = Object.keys(await searchParams).length === 0;
  return pageMetadata(lang, { title, description, canonical: compareAddress([], lang), indexed });
};

export default async function Compare({ params, searchParams }: Props) {
  const lang = langOf((await params).lang);
  const { release, asked, rows, years, reporting, keys, ...told } = await openComparison(await searchParams, lang);
  const authorities = rows.map(({ authority }) => authority);
  const shown = topicsShown(asked, rows.length);
  return (
    <Page lang={lang} here={listAddress('compare', lang, keys)} release={release}>
      <h1>{say(compareWords.title, lang)}</h1>
      <p>{say(compareWords.lead, lang)}</p>
      <Messages lang={lang} messages={told.messages} />
      <Several lang={lang} authorities={told.several} withOne={told.withOne} />
      <CompareControls lang={lang} authorities={authorities} years={years} asked={asked} order={keys.s} />
      {rows.length > 0 && (
        <>
          <TopicTabs lang={lang} shown={shown} keys={keys} />
          <CompareTables lang={lang} shown={shown} rows={rows} asked={asked} keys={keys} />
          <Files lang={lang} page="compare" keys={keys} release={release.id} />
        </>
      )}
      <NobodyChosen lang={lang} reporting={reporting} />
    </Page>
  );
}
