import { notFound, redirect } from 'next/navigation';
import { chartModel } from '../../../lib/chart/model.ts';
import type { Database } from '../../../lib/db/client.ts';
import { listAuthorities } from '../../../lib/queries/authorities.ts';
import type { Release } from '../../../lib/queries/release.ts';
import { queryView } from '../../../lib/queries/view.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import type { Message } from '../../../lib/result.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { viewAddress } from '../../../lib/view/addresses.ts';
import { measureOfView } from '../../../lib/view/choices.ts';
import { mostAuthorities, mostHighlighted } from '../../../lib/view/params.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';
import { decodeView } from '../../../lib/view/url.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { addsHighlight } from './choices.ts';

const added = async (db: Database, release: Release, spec: ViewSpec, text: string): Promise<ViewSpec | null> => {
  const [found] = await listAuthorities(db, release.id, { text, limit: 1 });
  if (!found) return null;
  if (addsHighlight(spec))
    return { ...spec, highlight: [...new Set([...spec.highlight, found.code])].slice(-mostHighlighted) };
  const codes = [...new Set([...(spec.authorities ?? []), found.code])];
  return { ...spec, authorities: codes.slice(-mostAuthorities) };
};

const notAdded: Message = { code: 'not-added', severity: 'warning', at: 'q', text: measureWords.notAdded };

const unknownCodes = (codes: readonly string[]): Message[] =>
  codes.length === 0
    ? []
    : [
        {
          code: 'unknown-authority',
          severity: 'warning',
          at: 'd',
          text: {
            zh: measureWords.unknown.zh.replace('{codes}', codes.join('、')),
            en: measureWords.unknown.en.replace('{codes}', codes.join(', ')),
          },
        },
      ];

/** A form without script sends its empty fields too; the address that stays has only what was chosen. */
const isUntidy = (query: Query) => Object.values(query).some((value) => [value].flat().includes(''));

/** The view of an address, asked and drawn, with everything that was wrong with the address. */
export const openView = async (code: string, query: Query, lang: Lang) => {
  const { value: asked, messages } = decodeView(code, query);
  if (!asked) notFound();
  const { db, release, pinned } = await openRelease({ r: asked.release?.toString() });
  const text = one(query, 'q');
  const more = text ? await added(db, release, asked, text) : null;
  // What was wrong with an address is said on the page it asked for, so only a sound one is tidied.
  const untidy = more || (isUntidy(query) && !text && query.d !== '');
  if (untidy && messages.length === 0) redirect(viewAddress(more ?? asked, lang));
  const spec = more ?? asked;
  const [data, years] = await Promise.all([queryView(db, spec, release.id), reportYears(db, release.id)]);
  return {
    db,
    release,
    pinned,
    spec,
    data,
    years,
    measure: measureOfView(spec),
    model: chartModel(spec, data, lang),
    messages: [...messages, ...(text && !more ? [notAdded] : []), ...unknownCodes(data.unknown)],
  };
};
