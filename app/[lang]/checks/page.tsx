import type { Metadata } from 'next';
import { findingKind } from '../../../lib/form/notices.ts';
import { checksWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { checkFeedAddress, checksAddress, listAddress } from '../../../lib/view/addresses.ts';
import { CheckControls } from '../../_ui/checks/CheckControls.tsx';
import { CheckTabs } from '../../_ui/checks/CheckTabs.tsx';
import { Found } from '../../_ui/checks/Found.tsx';
import { openFindings } from '../../_ui/checks/open-findings.ts';
import { Register } from '../../_ui/checks/Register.tsx';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, one, type Query } from '../../_ui/frame/request.ts';
import { Still } from '../../_ui/markup/Still.tsx';
import { FeedLink } from '../../_ui/releases/FeedLink.tsx';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(checksWords.title, lang), say(checksWords.description, lang)];
  const query = await searchParams;
  const check = findingKind(one(query, 'check') ?? '');
  const feed = check && checkFeedAddress(check.code, lang);
  const indexed = Object.keys(query).length === 0;
  return pageMetadata(lang, { title, description, canonical: checksAddress(lang), indexed, feed });
};

export default async function Checks({ params, searchParams }: Props) {
  const lang = langOf((await params).lang);
  const shown = await openFindings(await searchParams);
  const { release, asked, areas, counts, years, byOne, keys } = shown;
  const check = findingKind(asked.check ?? '');
  return (
    <Page lang={lang} here={listAddress('checks', lang, keys)} release={release}>
      <h1>{say(checksWords.title, lang)}</h1>
      <p>{say(checksWords.lead, lang)}</p>
      <CheckTabs lang={lang} open="checks" />
      <h2>{say(checksWords.register, lang)}</h2>
      <Still>
        <Register lang={lang} found={counts} />
      </Still>
      <h2 id="findings">
        {check ? say(checksWords.findingsOf, lang, { check: check.name[lang] }) : say(checksWords.findings, lang)}
      </h2>
      <CheckControls lang={lang} asked={asked} byOne={byOne} years={years} areas={areas} sorted={keys.sort} />
      {check && <FeedLink lang={lang} feed={checkFeedAddress(check.code, lang)} />}
      <Still>
        <Found lang={lang} shown={shown} />
      </Still>
    </Page>
  );
}
