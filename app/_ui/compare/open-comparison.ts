import { redirect } from 'next/navigation';
import { listAuthorities } from '../../../lib/queries/authorities.ts';
import { comparison } from '../../../lib/queries/comparison.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import type { Message } from '../../../lib/result.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { compareAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { decodeView } from '../../../lib/view/url.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';

const notAdded: Message = { code: 'not-added', severity: 'warning', at: 'q', text: compareWords.notAdded };

/** The codes and messages of `d`, read as every view reads them. */
const chosenCodes = (query: Query) => {
  const { value, messages } = decodeView('requests-received', { d: query.d });
  return { codes: value?.authorities ?? [], messages };
};

/** The comparison that an address asks for. A name typed into the form joins the codes and the address is tidied. */
export const openComparison = async (query: Query, lang: Lang) => {
  const { db, release } = await openRelease(query);
  const { codes, messages } = chosenCodes(query);
  const [text, asked] = [one(query, 'q'), one(query, 'y')];
  const [found] = text ? await listAuthorities(db, release.id, { text, limit: 1 }) : [];
  const year = /^20\d\d$/.test(asked ?? '') ? Number(asked) : null;
  if (found) redirect(`${compareAddress([...new Set([...codes, found.code])], lang)}${year ? `&y=${year}` : ''}`);
  const [compared, years, reporting] = await Promise.all([
    comparison(db, release, codes),
    reportYears(db, release.id),
    codes.length === 0 ? listAuthorities(db, release.id, { reporting: true, limit: 60 }) : [],
  ]);
  return { release, compared, years, year, reporting, messages: [...messages, ...(text ? [notAdded] : [])] };
};
