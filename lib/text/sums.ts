import type { Words } from '../form/types.ts';

/** Names of sums over many authorities: `{place}` is the ancestor they lie under. */
export const sumNames: Record<number, Words> = {
  1: { zh: '{place}·省级合计', en: '{place} (sum of provinces)' },
  2: { zh: '{place}·地市级合计', en: '{place} (sum of cities)' },
  3: { zh: '{place}·县区合计', en: '{place} (sum of districts and counties)' },
  4: { zh: '{place}·部门合计', en: '{place} (sum of departments)' },
  5: { zh: '{place}·乡镇街道合计', en: '{place} (sum of townships)' },
};
