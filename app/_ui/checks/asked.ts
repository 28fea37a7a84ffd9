import { findingKind } from '../../../lib/form/notices.ts';
import type { FindingQuery } from '../../../lib/queries/findings.ts';
import type { Place } from '../../../lib/queries/place.ts';
import type { Level } from '../../../lib/queries/view-data.ts';
import { one, type Query } from '../frame/request.ts';

export type Asked = Omit<FindingQuery, 'checks' | 'offset' | 'limit'>;

const severities = ['error', 'warning', 'info'] as const;
const verdicts = ['open', 'false-alarm'] as const;
/** Errors and doubts together: what is said for information only is left out. */
export const notable = 'notable' as const;

/** A report year in an address; what is none is left out. */
export const askedYear = (query: Query): number | undefined => {
  const year = one(query, 'year') ?? '';
  return /^20\d\d$/.test(year) ? Number(year) : undefined;
};

const code = (text: string | null) => (text && /^\d{6}(-[a-z0-9-]{1,60})?$/.test(text) ? text : undefined);

/** The part of the country and the level that an address limits a list to. */
export const askedPlace = (query: Query): Place => {
  const level = one(query, 'level') ?? '';
  return {
    parent: code(one(query, 'parent')),
    level: /^[1-5]$/.test(level) ? (Number(level) as Level) : undefined,
  };
};

/** Which findings an address asks for; what is no check, year, place, severity or verdict is left out. */
export const askedFindings = (query: Query): Asked => {
  const [severity, verdict] = [one(query, 's'), one(query, 'verdict')];
  return {
    ...askedPlace(query),
    check: findingKind(one(query, 'check') ?? '')?.code,
    authority: code(one(query, 'authority')),
    year: askedYear(query),
    severity: severities.find((each) => each === severity),
    notes: severity === notable ? false : undefined,
    verdict: verdicts.find((each) => each === verdict),
  };
};

/** The keys that stand for a place in every list. */
export const placeKeys = ({ parent, level }: Place) => ({ parent, level: level?.toString() });

/** The keys of an address that stand for what was asked. */
export const keysOf = ({ check, authority, year, severity, notes, verdict, ...place }: Asked) => ({
  check,
  authority,
  year: year?.toString(),
  s: severity ?? (notes === false ? notable : undefined),
  verdict,
  ...placeKeys(place),
});
