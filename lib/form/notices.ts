import { checks } from './checks.ts';
import type { Words } from './types.ts';

/** What a reader may say of a report beside the checks of the form: it counts as neither passed nor failed. */
export interface Notice {
  code: string;
  name: Words;
}

export const notices: readonly Notice[] = [{ code: 'identity', name: { zh: '报告机关', en: 'Issuing authority' } }];

/** Everything that a finding can be of: the checks, then the notices. */
export const findingKinds: readonly Notice[] = [...checks, ...notices];

/** The kinds that a report carries with it; those across years and authorities are found where reports meet. */
export const ownFindingCodes: readonly string[] = [...checks.filter(({ reach }) => reach === 'report'), ...notices].map(
  ({ code }) => code,
);

const byCode = new Map(findingKinds.map((kind) => [kind.code, kind]));

/** The check or notice that a finding is of; undefined for a code that is none. */
export const findingKind = (code: string): Notice | undefined => byCode.get(code);
