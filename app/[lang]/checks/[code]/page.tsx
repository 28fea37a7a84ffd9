import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { authoritiesByCode } from '../../../../lib/queries/authorities.ts';
import { listFindings } from '../../../../lib/queries/findings.ts';
import { checksWords } from '../../../../lib/text/pages.ts';
import { say } from '../../../../lib/text/say.ts';
import { letterAddress } from '../../../../lib/view/addresses.ts';
import { Letter } from '../../../_ui/checks/Letter.tsx';
import { pageMetadata } from '../../../_ui/frame/metadata.ts';
import { Page } from '../../../_ui/frame/Page.tsx';
import { langOf, openData } from '../../../_ui/frame/request.ts';

interface Props {
  params: Promise<{ lang: string; code: string }>;
}

const open = async ({ params }: Props) => {
  const [{ lang, code }, shown] = await Promise.all([params, openData()]);
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
  const { lang, authority, db, release } = await open(props);
  const { findings } = await listFindings(db, release.id, { authority: authority.code, limit: 2000 });
  return (
    <Page lang={lang} here={letterAddress(authority.code, lang)} release={release}>
      <Letter lang={lang} authority={authority} findings={findings} />
    </Page>
  );
}
