import type { Metadata } from 'next';
import { site } from '../../../../../lib/site.ts';
import { portraitWords } from '../../../../../lib/text/portrait.ts';
import { reportWords } from '../../../../../lib/text/report.ts';
import { say } from '../../../../../lib/text/say.ts';
import { absolute, reportAddress } from '../../../../../lib/view/addresses.ts';
import { crumbsTo } from '../../../../_ui/authorities/crumbs.ts';
import { pageMetadata } from '../../../../_ui/frame/metadata.ts';
import { Page } from '../../../../_ui/frame/Page.tsx';
import { openRelease } from '../../../../_ui/frame/release.ts';
import { langOf, type Query } from '../../../../_ui/frame/request.ts';
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
  const { lang, report } = await open(props);
  const named = { name: report.authority.fullName[lang], year: report.year };
  return pageMetadata(lang, {
    title: say(reportWords.title, lang, named),
    description: say(reportWords.description, lang, named),
    canonical: reportAddress(report.authority.code, report.year, lang),
  });
};

export default async function ReportPage(props: Props) {
  const { lang, report, before, place, flow, release, pinned } = await open(props);
  const here = reportAddress(report.authority.code, report.year, lang, undefined, pinned);
  const source = say(portraitWords.printSource, lang, { release: release.id, address: absolute(site.origin, here) });
  return (
    <Page lang={lang} here={here} release={release} crumbs={crumbsTo(lang, place, true)}>
      <ReportBody lang={lang} report={report} before={before} flow={flow} pinned={pinned} source={source} />
    </Page>
  );
}
