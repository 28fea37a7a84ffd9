import type { Metadata } from 'next';
import { authorityWords as words } from '../../../../lib/text/authority.ts';
import { say } from '../../../../lib/text/say.ts';
import { authorityAddress } from '../../../../lib/view/addresses.ts';
import { crumbsTo } from '../../../_ui/authorities/crumbs.ts';
import { Figure } from '../../../_ui/chart/Figure.tsx';
import { pageMetadata } from '../../../_ui/frame/metadata.ts';
import { Page } from '../../../_ui/frame/Page.tsx';
import { openRelease } from '../../../_ui/frame/release.ts';
import { langOf, type Query } from '../../../_ui/frame/request.ts';
import { Facts } from '../../../_ui/portrait/Facts.tsx';
import { PortraitFindings } from '../../../_ui/portrait/Findings.tsx';
import { KeyFigures } from '../../../_ui/portrait/KeyFigures.tsx';
import { openPortrait } from '../../../_ui/portrait/open-portrait.ts';
import { worthDrawing } from '../../../_ui/portrait/portrait-views.ts';
import { Relatives } from '../../../_ui/portrait/Relatives.tsx';
import { ReportYears } from '../../../_ui/portrait/ReportYears.tsx';
import { summaryOf } from '../../../_ui/portrait/summary.ts';

interface Props {
  params: Promise<{ lang: string; code: string }>;
  searchParams: Promise<Query>;
}

const open = async ({ params, searchParams }: Props) => {
  const [{ lang: named, code }, shown] = await Promise.all([params, searchParams.then(openRelease)]);
  const lang = langOf(named);
  return { lang, ...shown, ...(await openPortrait(shown.db, shown.release.id, code, lang)) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { lang, place } = await open(props);
  const title = place.authority.fullName[lang];
  const description = say(words.description, lang, { name: title });
  return pageMetadata(lang, { title, description, canonical: authorityAddress(place.authority.code, lang) });
};

export default async function Portrait(props: Props) {
  const { lang, release, pinned, place, reports, latest, found, years, models } = await open(props);
  const { authority } = place;
  const name = authority.fullName[lang];
  const summary = latest ? summaryOf(name, reports, latest, lang) : [say(words.noneHeld, lang, { name })];
  return (
    <Page
      lang={lang}
      here={authorityAddress(authority.code, lang, pinned)}
      release={release}
      crumbs={crumbsTo(lang, place)}
    >
      <h1>{name}</h1>
      <Facts lang={lang} authority={authority} />
      <p className="lead">{summary.join(lang === 'zh' ? '' : ' ')}</p>
      {latest && <KeyFigures lang={lang} report={latest} />}
      {models.filter(worthDrawing).map((model) => (
        <Figure key={model.spec.measure} model={model} id={model.spec.measure} />
      ))}
      <h2>{say(words.reportsHeading, lang)}</h2>
      <ReportYears lang={lang} authority={authority} reports={reports} years={years} />
      {reports.length > 0 && <PortraitFindings lang={lang} code={authority.code} found={found} />}
      <Relatives lang={lang} place={place} />
    </Page>
  );
}
