import type { Metadata } from 'next';
import { listAuthorities } from '../../../lib/queries/authorities.ts';
import { coverageMatrix, coverageTotals } from '../../../lib/queries/coverage.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { coverageAddress } from '../../../lib/view/addresses.ts';
import { CoverageControls } from '../../_ui/coverage/CoverageControls.tsx';
import { CoverageMatrix } from '../../_ui/coverage/CoverageMatrix.tsx';
import { CoverageTotals } from '../../_ui/coverage/CoverageTotals.tsx';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, one, openData, type Query } from '../../_ui/frame/request.ts';
import { Pager } from '../../_ui/table/Pager.tsx';
import { offsetOf, pageSize, withKeys } from '../../_ui/table/paging.ts';

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
  const [{ lang: named }, query, { db, release }] = await Promise.all([params, searchParams, openData()]);
  const lang = langOf(named);
  const [parent, silent, offset] = [one(query, 'parent'), one(query, 'level') === 'all', offsetOf(query)];
  const [totals, matrix, provinces] = await Promise.all([
    coverageTotals(db, release.id),
    coverageMatrix(db, release.id, { parent: parent ?? undefined, silent, limit: pageSize, offset }),
    listAuthorities(db, release.id, { level: 1 }),
  ]);
  const keys = { parent: provinces.find(({ code }) => code === parent)?.code, level: silent ? 'all' : undefined };
  return (
    <Page lang={lang} here={withKeys(coverageAddress(lang), keys)} release={release}>
      <h1>{say(coverageWords.title, lang)}</h1>
      <p>{say(coverageWords.lead, lang)}</p>
      <h2>{say(coverageWords.totals, lang)}</h2>
      <CoverageTotals lang={lang} totals={totals} />
      <h2>{say(coverageWords.matrix, lang)}</h2>
      <CoverageControls lang={lang} provinces={provinces} parent={keys.parent ?? null} silent={silent} />
      <CoverageMatrix lang={lang} rows={matrix.rows} years={matrix.years} />
      <Pager lang={lang} address={coverageAddress(lang)} keys={keys} offset={offset} of={matrix.of} />
    </Page>
  );
}
