import type { Metadata } from 'next';
import { site } from '../../../../../lib/site.ts';
import { portraitWords } from '../../../../../lib/text/portrait.ts';
import { reportWords } from '../../../../../lib/text/report.ts';
import { say } from '../../../../../lib/text/say.ts';
import { absolute, reportAddress } from '../../../../../lib/view/addresses.ts';
import { crumbsTo } from '../../../../_ui/authorities/crumbs.ts';
import { knownOf } from '../../../../_ui/coverage/known-addresses.ts';
import { pageMetadata } from '../../../../_ui/frame/metadata.ts';
import { Page } from '../../../../_ui/frame/Page.tsx';
import { openRelease } from '../../../../_ui/frame/release.ts';
import { langOf, type Query } from '../../../../_ui/frame/request.ts';
import { NoReport } from '../../../../_ui/report/NoReport.tsx';
import { openReport } from '../../../../_ui/report/open-report.ts';
import { ReportBody } from '../../../../_ui/report/ReportBody.tsx';

interface Props {
  params: Promise<{ lang: string; code: string; year: string }>;
  searchParams: Promise<Query>;
}

const open = async ({ params, searchParams }: Props) => {
  const [{ lang, code, year }, shown] = await Promise.all([params, searchParams.then(openRelease)]);
  return { lang: langOf(lang), ...shown, ...(await openReport(shown.db, shown.release.id, code, year, langOf(lang))) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const [{ lang, place, held }, { year }] = await Promise.all([open(props), props.params]);
  const named = { name: place.authority.fullName[lang], year: Number(year) };
  return pageMetadata(lang, {
    title: say(held ? reportWords.title : reportWords.absentTitle, lang, named),
    description: say(held ? reportWords.description : reportWords.absentTitle, lang, named),
    canonical: reportAddress(place.authority.code, Number(year), lang),
    indexed: held !== null,
  });
};

export default async function ReportPage(props: Props) {
  const [{ lang, held, absence, place, release, pinned }, { year }] = await Promise.all([open(props), props.params]);
  const here = reportAddress(place.authority.code, Number(year), lang, undefined, pinned);
  const source = say(portraitWords.printSource, lang, { release: release.id, address: absolute(site.origin, here) });
  return (
    <Page lang={lang} here={here} release={release} crumbs={crumbsTo(lang, place, true)}>
      {held && <ReportBody lang={lang} {...held} pinned={pinned} source={source} />}
      {absence && <NoReport lang={lang} absence={absence} known={knownOf(place.authority.code, release.synthetic)} />}
    </Page>
  );
}
