import { redirect } from 'next/navigation';
import { listAuthorities } from '../../../lib/queries/authorities.ts';
import { comparison } from '../../../lib/queries/comparison.ts';
import { listSizes } from '../../../lib/queries/list-sizes.ts';
import { meantBy } from '../../../lib/queries/meant.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import type { Message } from '../../../lib/result.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { mostMeant } from '../measure/Several.tsx';
import { askedComparison, chosenCodes, comparisonKeys } from './asked.ts';
import { comparedRows } from './rows.ts';

const notAdded: Message = { code: 'not-added', severity: 'warning', at: 'q', text: compareWords.notAdded };

/** The comparison that an address asks for. A name typed into the form joins the codes and the address is tidied. */
export const openComparison = async (query: Query, lang: Lang) => {
  const { db, release, pinned } = await openRelease(query);
  const [{ codes, messages }, asked, text] = [chosenCodes(query), askedComparison(query), one(query, 'q')];
  const meant = text ? await meantBy(db, release.id, text, mostMeant) : [];
  const [only] = meant.length === 1 ? meant : [];
  const keysFor = (chosen: readonly string[]) => ({ ...comparisonKeys(chosen, asked), r: pinned?.toString() });
  const withOne = (code: string) => listAddress('compare', lang, keysFor([...new Set([...codes, code])]));
  if (only) redirect(withOne(only.code));
  const [{ authorities, observations }, years, reporting] = await Promise.all([
    comparison(db, release, codes),
    reportYears(db, release.id),
    codes.length === 0 ? listAuthorities(db, release.id, { reporting: true, limit: listSizes.authorities }) : [],
  ]);
  const rows = await comparedRows(db, release.id, authorities, observations, asked, years, lang);
  const keys = keysFor(authorities.map(({ code }) => code));
  return {
    release,
    asked,
    rows,
    years,
    reporting,
    keys,
    several: meant,
    withOne,
    messages: [...messages, ...(text && meant.length === 0 ? [notAdded] : [])],
  };
};
