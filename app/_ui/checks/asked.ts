import { findingKind } from '../../../lib/form/notices.ts';
import type { FindingQuery } from '../../../lib/queries/findings.ts';
import { one, type Query } from '../frame/request.ts';

export type Asked = Pick<FindingQuery, 'check' | 'year' | 'severity'>;

const severities = ['error', 'warning', 'info'] as const;

/** Which findings an address asks for; what is no check, year or severity is left out. */
export const askedFindings = (query: Query): Asked => {
  const [check, year, severity] = [one(query, 'check'), one(query, 'year'), one(query, 's')];
  return {
    check: findingKind(check ?? '')?.code,
    year: /^20\d\d$/.test(year ?? '') ? Number(year) : undefined,
    severity: severities.find((each) => each === severity),
  };
};
