import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { checkCounts } from '../../../lib/queries/findings.ts';
import { methodWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import { methodAddress } from '../../../lib/view/addresses.ts';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, openData } from '../../_ui/frame/request.ts';
import { Still } from '../../_ui/markup/Still.tsx';
import { AccuracyTable } from '../../_ui/method/AccuracyTable.tsx';
import { Contents, parts } from '../../_ui/method/Contents.tsx';
import { Editions } from '../../_ui/method/Editions.tsx';
import { LawList } from '../../_ui/method/LawList.tsx';
import { MeasureList } from '../../_ui/method/MeasureList.tsx';
import { Rules } from '../../_ui/method/Rules.tsx';
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
  const told: Record<(typeof parts)[number], ReactNode> = {
    travel: <p>{say(methodWords.travelText, lang)}</p>,
    editions: <Editions lang={lang} />,
    measures: <MeasureList lang={lang} />,
    absence: <StateTable lang={lang} />,
    checks: <Rules lang={lang} found={await checkCounts(db, release.id)} />,
    accuracy: <AccuracyTable lang={lang} />,
    law: <LawList lang={lang} />,
    terms: <Terms lang={lang} />,
  };
  return (
    <Page lang={lang} here={methodAddress(lang)} release={release}>
      <h1>{say(methodWords.title, lang)}</h1>
      <Contents lang={lang} />
      {parts.map((part) => (
        <section key={part}>
          <h2 id={part}>{say(methodWords[part], lang)}</h2>
          <Still>{told[part]}</Still>
        </section>
      ))}
    </Page>
  );
}
