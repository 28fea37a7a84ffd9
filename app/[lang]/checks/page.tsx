import type { Metadata } from 'next';
import { findingKind } from '../../../lib/form/notices.ts';
import { checkCounts, listFindings } from '../../../lib/queries/findings.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { checksWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { checksAddress } from '../../../lib/view/addresses.ts';
import { askedFindings } from '../../_ui/checks/asked.ts';
import { CheckControls } from '../../_ui/checks/CheckControls.tsx';
import { FoundList } from '../../_ui/checks/FoundList.tsx';
import { Register } from '../../_ui/checks/Register.tsx';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, openData, type Query } from '../../_ui/frame/request.ts';
import { Pager } from '../../_ui/table/Pager.tsx';
import { offsetOf, pageSize, withKeys } from '../../_ui/table/paging.ts';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(checksWords.title, lang), say(checksWords.description, lang)];
  return pageMetadata(lang, { title, description, canonical: checksAddress(lang) });
};

export default async function Checks({ params, searchParams }: Props) {
  const [{ lang: named }, query, { db, release }] = await Promise.all([params, searchParams, openData()]);
  const [lang, asked, offset] = [langOf(named), askedFindings(query), offsetOf(query)];
  const [counts, found, years] = await Promise.all([
    checkCounts(db, release.id),
    listFindings(db, release.id, { ...asked, offset, limit: pageSize }),
    reportYears(db, release.id),
  ]);
  const check = findingKind(asked.check ?? '');
  const keys = { check: asked.check, year: asked.year?.toString(), s: asked.severity };
  return (
    <Page lang={lang} here={withKeys(checksAddress(lang), keys)} release={release}>
      <h1>{say(checksWords.title, lang)}</h1>
      <p>{say(checksWords.lead, lang)}</p>
      <h2>{say(checksWords.register, lang)}</h2>
      <Register lang={lang} found={counts} />
      <h2 id="findings">
        {check ? say(checksWords.findingsOf, lang, { check: check.name[lang] }) : say(checksWords.findings, lang)}
      </h2>
      <CheckControls lang={lang} asked={asked} years={years} />
      <FoundList lang={lang} findings={found.findings} />
      <Pager lang={lang} address={checksAddress(lang)} keys={keys} offset={offset} of={found.of} />
    </Page>
  );
}
