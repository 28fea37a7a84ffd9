import type { Metadata } from 'next';
import { coverageViewWords } from '../../../lib/text/coverage.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { coverageAddress, listAddress } from '../../../lib/view/addresses.ts';
import { CoverageControls } from '../../_ui/coverage/CoverageControls.tsx';
import { CoverageList } from '../../_ui/coverage/CoverageList.tsx';
import { CoverageMatrix } from '../../_ui/coverage/CoverageMatrix.tsx';
import { CoverageTotals } from '../../_ui/coverage/CoverageTotals.tsx';
import { openCoverage } from '../../_ui/coverage/open-coverage.ts';
import { ProvinceTotals } from '../../_ui/coverage/ProvinceTotals.tsx';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, type Query } from '../../_ui/frame/request.ts';
import { Still } from '../../_ui/markup/Still.tsx';
import { ListEnd } from '../../_ui/oversight/ListEnd.tsx';

interface Props {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Query>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(coverageWords.title, lang), say(coverageWords.description, lang)];
  return pageMetadata(lang, { title, description, canonical: coverageAddress(lang) });
};

export default async function Coverage({ params, searchParams }: Props) {
  const lang = langOf((await params).lang);
  const { release, asked, areas, totals, provinces, matrix, list, offset, keys, ...shown } = await openCoverage(
    await searchParams,
  );
  const of = matrix?.of ?? list?.of ?? 0;
  return (
    <Page lang={lang} here={listAddress('coverage', lang, keys)} release={release}>
      <h1>{say(coverageWords.title, lang)}</h1>
      <p>{say(coverageWords.lead, lang)}</p>
      <h2>{say(coverageWords.totals, lang)}</h2>
      <Still>
        <CoverageTotals lang={lang} totals={totals} />
        <h2>{say(coverageViewWords.provinces, lang)}</h2>
        <ProvinceTotals lang={lang} provinces={provinces} years={shown.years} />
      </Still>
      <h2 id="list">{say(coverageWords.matrix, lang)}</h2>
      <CoverageControls lang={lang} asked={asked} years={shown.years} areas={areas} sorted={keys.s} />
      <Still>
        {matrix && (
          <CoverageMatrix lang={lang} rows={matrix.rows} today={release.publishedAt.slice(0, 10)} {...shown} />
        )}
        {list && <CoverageList lang={lang} list={list} order={asked.order} keys={keys} />}
      </Still>
      <p className="note">{say(coverageViewWords.deadline, lang)}</p>
      <ListEnd lang={lang} page="coverage" keys={keys} offset={offset} of={of} release={release.id} />
    </Page>
  );
}
