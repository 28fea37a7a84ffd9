import type { Metadata } from 'next';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { compareAddress } from '../../../lib/view/addresses.ts';
import { AuthorityList } from '../../_ui/authorities/AuthorityLink.tsx';
import { CompareControls } from '../../_ui/compare/CompareControls.tsx';
import { CompareTable } from '../../_ui/compare/CompareTable.tsx';
import { openComparison } from '../../_ui/compare/open-comparison.ts';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, type Query } from '../../_ui/frame/request.ts';
import { Messages } from '../../_ui/measure/Messages.tsx';

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
  const { release, compared, years, year, reporting, messages } = await openComparison(await searchParams, lang);
  const { authorities } = compared;
  const here = compareAddress(
    authorities.map(({ code }) => code),
    lang,
  );
  return (
    <Page lang={lang} here={here} release={release}>
      <h1>{say(compareWords.title, lang)}</h1>
      <p>{say(compareWords.lead, lang)}</p>
      <Messages lang={lang} messages={messages} />
      <CompareControls lang={lang} authorities={authorities} years={years} year={year} />
      {authorities.length > 0 && <CompareTable lang={lang} compared={compared} year={year} />}
      {reporting.length > 0 && <p>{say(compareWords.empty, lang)}</p>}
      <AuthorityList lang={lang} listed={reporting} full />
    </Page>
  );
}
