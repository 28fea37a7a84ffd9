import type { State } from '../../lib/form/figure.ts';
import type { EditionId } from '../../lib/form/types.ts';
import type { AuthorityName, Doubt, Observation, ViewData } from '../../lib/queries/view-data.ts';

/** Views made by hand for tests of drawings: no figure here is any authority's. */

export const district = (at: number, zh = `第${at}区`, en = `District ${at}`): AuthorityName => ({
  code: `${110100 + at}`,
  level: 3,
  name: { zh, en },
  fullName: { zh: `示例市${zh}人民政府`, en: `${en}, Sample City` },
  parent: '110000',
  validFrom: null,
  validTo: null,
});

type Given = number | null | State;

const figureOf = (given: Given): Observation['figures'][string] =>
  typeof given === 'number' ? { value: given, state: 'printed' } : { value: null, state: given ?? 'blank' };

export const observation = (
  authority: string,
  year: number,
  figures: Readonly<Record<string, Given>>,
  more: Partial<Observation> & { doubts?: readonly Doubt[] } = {},
): Observation => ({
  authority,
  year,
  edition: (year < 2021 ? '2019' : '2021') as EditionId,
  coverage: 'complete',
  figures: Object.fromEntries(Object.entries(figures).map(([code, given]) => [code, figureOf(given)])),
  facts: {},
  doubts: [],
  revision: 1,
  sourceUrl: `https://example.org/${authority}/${year}`,
  ...more,
});

export const viewData = (
  authorities: readonly AuthorityName[],
  observations: readonly Observation[],
  more: Partial<ViewData> = {},
): ViewData => ({
  release: { id: 12, publishedAt: '2026-11-22T00:00:00Z' },
  authorities,
  chosenByRule: false,
  observations,
  context: null,
  years: [2019, 2020, 2021, 2022, 2023, 2024, 2025],
  coverage: { reporting: authorities.length, of: 16, years: [] },
  unknown: [],
  synthetic: false,
  ...more,
});
