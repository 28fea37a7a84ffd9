import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formatDate, formatNumber } from '../../../../../lib/format.ts';
import { releaseById } from '../../../../../lib/queries/release.ts';
import { listReports } from '../../../../../lib/queries/report-list.ts';
import { bulkPageWords } from '../../../../../lib/text/bulk.ts';
import { releaseWords } from '../../../../../lib/text/pages.ts';
import { say } from '../../../../../lib/text/say.ts';
import { bulkAddress, catalogAddress, changesAddress, releasesAddress } from '../../../../../lib/view/addresses.ts';
import { BulkFiles, BulkWhole } from '../../../../_ui/data/BulkFiles.tsx';
import { pageMetadata } from '../../../../_ui/frame/metadata.ts';
import { Page } from '../../../../_ui/frame/Page.tsx';
import { langOf, openData } from '../../../../_ui/frame/request.ts';
import { releaseNumber } from '../../../../_ui/releases/release-number.ts';

interface Props {
  params: Promise<{ lang: string; release: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { lang: named, release } = await params;
  const [lang, number] = [langOf(named), releaseNumber(release)];
  return pageMetadata(lang, {
    title: say(bulkPageWords.title, lang, { release: number }),
    description: say(bulkPageWords.description, lang),
    canonical: bulkAddress(number, lang),
    catalog: catalogAddress(),
  });
};

export default async function ReleaseData({ params }: Props) {
  const [{ lang: named, release: text }, { db, release }] = await Promise.all([params, openData()]);
  const [lang, number] = [langOf(named), releaseNumber(text)];
  const [shown, { of }] = await Promise.all([releaseById(db, number), listReports(db, number, { limit: 0 })]);
  if (!shown) notFound();
  const words = { date: formatDate(shown.publishedAt, lang), reports: formatNumber(of, lang) };
  const crumbs = [
    { name: say(releaseWords.title, lang), href: releasesAddress(lang) },
    { name: say(releaseWords.changesTitle, lang, { release: number }), href: changesAddress(number, lang) },
  ];
  return (
    <Page lang={lang} here={bulkAddress(number, lang)} release={release} crumbs={crumbs}>
      <h1>{say(bulkPageWords.title, lang, { release: number })}</h1>
      <p>{say(bulkPageWords.lead, lang, words)}</p>
      <BulkWhole lang={lang} release={number} />
      <BulkFiles lang={lang} release={number} />
      <p className="note">{say(bulkPageWords.rules, lang)}</p>
    </Page>
  );
}
