import type { Metadata } from 'next';
import { checkCounts } from '../../../lib/queries/findings.ts';
import { methodWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import { methodAddress } from '../../../lib/view/addresses.ts';
import { Register } from '../../_ui/checks/Register.tsx';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, openData } from '../../_ui/frame/request.ts';
import { AccuracyTable } from '../../_ui/method/AccuracyTable.tsx';
import { Editions } from '../../_ui/method/Editions.tsx';
import { LawTable } from '../../_ui/method/LawTable.tsx';
import { MeasureList } from '../../_ui/method/MeasureList.tsx';
import { StateTable } from '../../_ui/method/StateTable.tsx';
import { Terms } from '../../_ui/method/Terms.tsx';

interface Props {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(methodWords.title, lang), say(methodWords.description, lang)];
  return pageMetadata(lang, { title, description, canonical: methodAddress(lang) });
};

export default async function Method({ params }: Props) {
  const [{ lang: named }, { db, release }] = await Promise.all([params, openData()]);
  const lang = langOf(named);
  const found = await checkCounts(db, release.id);
  return (
    <Page lang={lang} here={methodAddress(lang)} release={release}>
      <h1>{say(methodWords.title, lang)}</h1>
      <h2>{say(methodWords.travel, lang)}</h2>
      <p>{say(methodWords.travelText, lang)}</p>
      <h2>{say(methodWords.editions, lang)}</h2>
      <Editions lang={lang} />
      <h2 id="measures">{say(methodWords.measures, lang)}</h2>
      <MeasureList lang={lang} />
      <h2 id="absence">{say(methodWords.absence, lang)}</h2>
      <StateTable lang={lang} />
      <h2>{say(methodWords.checks, lang)}</h2>
      <Register lang={lang} found={found} />
      <h2 id="accuracy">{say(methodWords.accuracy, lang)}</h2>
      <AccuracyTable lang={lang} />
      <h2 id="law">{say(methodWords.law, lang)}</h2>
      <LawTable lang={lang} />
      <h2 id="terms">{say(methodWords.glossary, lang)}</h2>
      <Terms lang={lang} />
    </Page>
  );
}
