import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { authoritiesByCode } from '../../../../lib/queries/authorities.ts';
import { heldReports, letterOf } from '../../../../lib/queries/checks-letter.ts';
import { letterWords } from '../../../../lib/text/checks.ts';
import { checksWords } from '../../../../lib/text/pages.ts';
import { say } from '../../../../lib/text/say.ts';
import { letterAddress, listAddress } from '../../../../lib/view/addresses.ts';
import { isWritten, Letter } from '../../../_ui/checks/Letter.tsx';
import { pageMetadata } from '../../../_ui/frame/metadata.ts';
import { Page } from '../../../_ui/frame/Page.tsx';
import { openRelease } from '../../../_ui/frame/release.ts';
import { langOf, type Query } from '../../../_ui/frame/request.ts';
import { Still } from '../../../_ui/markup/Still.tsx';
import { Files } from '../../../_ui/oversight/Files.tsx';

interface Props {
  params: Promise<{ lang: string; code: string }>;
  searchParams: Promise<Query>;
}

const open = async ({ params, searchParams }: Props) => {
  const [{ lang, code }, shown] = await Promise.all([params, openRelease(await searchParams)]);
  const [authority] = await authoritiesByCode(shown.db, [code]);
  return authority ? { lang: langOf(lang), authority, ...shown } : notFound();
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { lang, authority } = await open(props);
  const title = say(checksWords.letterTitle, lang, { name: authority.fullName[lang] });
  const canonical = letterAddress(authority.code, lang);
  return pageMetadata(lang, { title, description: say(checksWords.letterLead, lang), canonical, indexed: false });
};

export default async function LetterPage(props: Props) {
  const { lang, authority, db, release, pinned } = await open(props);
  const [reports, held] = await Promise.all([
    letterOf(db, release.id, authority.code),
    heldReports(db, release.id, authority.code),
  ]);
  const page = `checks/${authority.code}` as const;
  return (
    <Page lang={lang} here={listAddress(page, lang, { r: pinned })} release={release}>
      <div className="letter-actions">
        <p className="note">
          {isWritten(reports) && say(letterWords.print, lang)}{' '}
          <a href={listAddress('checks', lang, { authority: authority.code, by: 'finding' })}>
            {say(letterWords.back, lang)}
          </a>
        </p>
        {isWritten(reports) && <Files lang={lang} page={page} keys={{ r: pinned?.toString() }} release={release.id} />}
      </div>
      <Still>
        <Letter lang={lang} authority={authority} reports={reports} held={held} release={release} />
      </Still>
    </Page>
  );
}
