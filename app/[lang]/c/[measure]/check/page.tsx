import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Database } from '../../../../../lib/db/client.ts';
import { checkNumberWords } from '../../../../../lib/text/check-number.ts';
import { say } from '../../../../../lib/text/say.ts';
import { checkAddress, viewAddress } from '../../../../../lib/view/addresses.ts';
import { defaultView } from '../../../../../lib/view/choices.ts';
import type { Lang } from '../../../../../lib/view/spec.ts';
import { openNumber } from '../../../../_publish/open-number.ts';
import { pageMetadata } from '../../../../_ui/frame/metadata.ts';
import { Page } from '../../../../_ui/frame/Page.tsx';
import { openRelease } from '../../../../_ui/frame/release.ts';
import { langOf, one, type Query } from '../../../../_ui/frame/request.ts';
import { CheckedBody } from '../../../../_ui/measure/CheckedBody.tsx';

interface Props {
  params: Promise<{ lang: string; measure: string }>;
  searchParams: Promise<Query>;
}

// Asked once for the page and its metadata: the query as text, so that equal addresses are one.
const ask = cache(async (db: Database, release: number, measure: string, query: string, lang: Lang) => {
  const { d = '', y = '', ...drawn } = JSON.parse(query);
  if (!/^20\d\d$/.test(y)) notFound();
  const opened = await openNumber(db, release, measure, d, Number(y), lang, drawn);
  return 'problem' in opened ? notFound() : opened;
});

const read = ['d', 'y', 'v', 'b'];
const textOf = (query: Query): string =>
  JSON.stringify(Object.fromEntries(read.flatMap((key) => (one(query, key) ? [[key, one(query, key)]] : []))));

const open = async ({ params, searchParams }: Props) => {
  const [{ lang: named, measure }, query] = await Promise.all([params, searchParams]);
  const [lang, shown] = [langOf(named), await openRelease(query)];
  return { lang, ...shown, ...(await ask(shown.db, shown.release.id, measure, textOf(query), lang)) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { lang, measure, report } = await open(props);
  const named = { measure: measure.name[lang], authority: report.authority.name[lang], year: report.year };
  const title = say(checkNumberWords.title, lang, named);
  const canonical = checkAddress(measure.code, report.authority.code, report.year, lang);
  return pageMetadata(lang, { title, description: title, canonical, indexed: false });
};

export default async function CheckPage(props: Props) {
  const { lang, measure, report, checked, drawn, release, pinned } = await open(props);
  const { code } = report.authority;
  const chart = viewAddress(defaultView(measure.code, { ...drawn, authorities: [code], release: pinned }), lang);
  const here = checkAddress(measure.code, code, report.year, lang, { ...drawn, release: pinned });
  return (
    <Page lang={lang} here={here} release={release} crumbs={[{ name: measure.name[lang], href: chart }]}>
      <CheckedBody lang={lang} checked={checked} pinned={pinned} />
    </Page>
  );
}
