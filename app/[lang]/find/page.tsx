import type { Metadata } from 'next';
import { findWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { findAddress } from '../../../lib/view/addresses.ts';
import { isMeasure, readConditions } from '../../../lib/view/conditions.ts';
import { FindHelp } from '../../_ui/find/FindHelp.tsx';
import { FoundTable } from '../../_ui/find/FoundTable.tsx';
import { findReports } from '../../_ui/find/find-reports.ts';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, one, openData, type Query } from '../../_ui/frame/request.ts';
import { Messages } from '../../_ui/measure/Messages.tsx';
import { QueryForm } from '../../_ui/search/QueryForm.tsx';

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
  const [{ lang: named }, query, { db, release }] = await Promise.all([params, searchParams, openData()]);
  const [lang, text] = [langOf(named), one(query, 'q') ?? ''];
  const { value: conditions, messages } = readConditions(text);
  const runs = conditions.some(({ field }) => isMeasure(field)) && messages.length === 0;
  return (
    <Page lang={lang} here={findAddress(text, lang)} release={release}>
      <h1>{say(findWords.title, lang)}</h1>
      <p>{say(findWords.lead, lang)}</p>
      <QueryForm
        action={findAddress('', lang)}
        label={say(findWords.label, lang)}
        button={say(findWords.run, lang)}
        value={text}
        most={200}
      />
      <Messages lang={lang} messages={messages} />
      {text && !runs && messages.length === 0 && <p>{say(findWords.needsMeasure, lang)}</p>}
      {runs && <FoundTable lang={lang} found={await findReports(db, release.id, conditions)} />}
      <FindHelp lang={lang} />
    </Page>
  );
}
