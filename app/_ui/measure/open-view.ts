import { notFound, redirect } from 'next/navigation';
import { chartModel } from '../../../lib/chart/model.ts';
import type { Database } from '../../../lib/db/client.ts';
import type { Words } from '../../../lib/form/types.ts';
import { type Districts, districtsOf } from '../../../lib/queries/districts.ts';
import { meantBy } from '../../../lib/queries/meant.ts';
import { queryView } from '../../../lib/queries/view.ts';
import type { ViewData } from '../../../lib/queries/view-data.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import type { Message } from '../../../lib/result.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import { viewAddress } from '../../../lib/view/addresses.ts';
import { measureOfView } from '../../../lib/view/choices.ts';
import { mostAuthorities } from '../../../lib/view/params.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';
import { decodeView } from '../../../lib/view/url.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { withAuthority } from './choices.ts';
import { mostMeant } from './Several.tsx';

/** Below whom the reader may go from the few that are drawn; a whole level stands below nobody in particular. */
const districtsBeside = async (
  db: Database,
  release: number,
  { authorities }: ViewData,
): Promise<readonly Districts[]> =>
  authorities.length > mostAuthorities || authorities.length === 0
    ? []
    : districtsOf(
        db,
        release,
        authorities.map(({ code }) => code),
        mostAuthorities,
      );

const notAdded: Message = { code: 'not-added', severity: 'warning', at: 'q', text: measureWords.notAdded };

const told = (at: string, code: string, words: Words, values: Record<string, string>): Message => ({
  code,
  severity: 'warning',
  at,
  text: { zh: say(words, 'zh', values), en: say(words, 'en', values) },
});

const unknownCodes = (codes: readonly string[], all: boolean): Message[] =>
  codes.length === 0
    ? []
    : [
        told('d', 'unknown-authority', all ? measureWords.unknownAll : measureWords.unknown, {
          codes: codes.join(', '),
        }),
      ];

/**
 * The view with its figures. Where no authority of the address exists, or no report of its years, the default is drawn
 * in its place and a message says so: a frame without anything would tell a reader less.
 */
const withSomething = async (db: Database, spec: ViewSpec, release: number, years: readonly number[]) => {
  const data = await queryView(db, spec, release);
  const nobody = data.unknown.length > 0 && data.authorities.length === 0;
  const never = spec.years !== null && years.length > 0 && !data.years.some((year) => years.includes(year));
  const messages = unknownCodes(data.unknown, nobody);
  if (!nobody && !never) return { spec, data, messages };
  const [first, last] = [`${years[0]}`, `${years.at(-1)}`];
  const instead = {
    ...spec,
    authorities: nobody ? null : spec.authorities,
    years: never ? null : spec.years,
  };
  return {
    spec: instead,
    data: await queryView(db, instead, release),
    messages: [...messages, ...(never ? [told('y', 'no-reports', measureWords.noReports, { first, last })] : [])],
  };
};

/** A form without script sends its empty fields too; the address that stays has only what was chosen. */
const isUntidy = (query: Query) => Object.values(query).some((value) => [value].flat().includes(''));

/** The view of an address, asked and drawn, with everything that was wrong with the address. */
export const openView = async (code: string, query: Query, lang: Lang) => {
  const { value: asked, messages } = decodeView(code, query);
  if (!asked) notFound();
  const { db, release, pinned } = await openRelease({ r: asked.release?.toString() });
  const text = one(query, 'q');
  const meant = text ? await meantBy(db, release.id, text, mostMeant) : [];
  const [only] = meant.length === 1 ? meant : [];
  const spec = only ? withAuthority(asked, only.code) : asked;
  // What was wrong with an address is said on the page it asked for, so only a sound one is tidied.
  const untidy = only || (isUntidy(query) && !text && query.d !== '');
  if (untidy && messages.length === 0) redirect(viewAddress(spec, lang));
  const years = await reportYears(db, release.id);
  const shown = await withSomething(db, spec, release.id, years);
  return {
    db,
    release,
    pinned,
    ...shown,
    years,
    several: only ? [] : meant,
    districts: await districtsBeside(db, release.id, shown.data),
    measure: measureOfView(shown.spec),
    model: chartModel(shown.spec, shown.data, lang),
    messages: [...messages, ...(text && meant.length === 0 ? [notAdded] : []), ...shown.messages],
  };
};

export type OpenedView = Awaited<ReturnType<typeof openView>>;
