import type { Chance } from './chance.ts';
import type { DemoAuthority, Fault, Level } from './model.ts';
import { faults } from './model.ts';
import { outcomeRows } from './places.ts';

/** The habits of an authority: they stay through the years, and make it recognisable on a chart. */
export interface Traits {
  /** Requests in a year of average demand. */
  requests: number;
  /** Licences, penalties, coercions in a year. */
  decisions: readonly [number, number, number];
  /** 万元 a year. */
  fees: number;
  procurement: number;
  documents: number;
  rules: number;
  applicants: readonly number[];
  outcomes: readonly number[];
  carryOver: number;
  reviews: number;
  suits: number;
  corrected: number;
  reliable: number;
  prompt: number;
  careless: number;
  favouriteFault: Fault;
  /** Prints （六）其他处理 as one row on the form of 2021. */
  closedInOne: boolean;
  /** Year from which the form of 2021 is used. */
  newForm: number;
}

/** What a province's authorities have in common. */
export interface Region {
  demand: number;
  outcomes: readonly number[];
  care: number;
}

/** Requests of a typical authority of a level: its own office, without the levels below. */
const typicalRequests: Record<Level, number> = { 1: 900, 2: 160, 3: 110, 4: 14, 5: 3 };
/** Residents of a typical district or county. */
const typicalPopulation = 420_000;
const spreadOfRequests: Record<Level, number> = { 1: 0.5, 2: 0.7, 3: 0.75, 4: 1.2, 5: 1.1 };
/** How large the rest of an authority's work is beside a district's. */
const weight: Record<Level, number> = { 1: 3, 2: 1.2, 3: 1, 4: 0.06, 5: 0.01 };
const applicantShares = [880, 92, 3, 5, 14, 6];

const varied = (chance: Chance, shares: readonly number[], sigma: number) =>
  shares.map((share) => chance.around(share, sigma));

/** The habits of a region, which all that lie in it share. */
export const regionOf = (chance: Chance): Region => ({
  demand: chance.around(1, 0.45),
  outcomes: outcomeRows.map(([, share]) => chance.around(share, 0.3)),
  care: chance.around(1, 0.4),
});

const requestsOf = (authority: DemoAuthority, region: Region, chance: Chance) => {
  const { level, population } = authority;
  const typical = typicalRequests[level] * (level === 3 && population ? (population / typicalPopulation) ** 0.9 : 1);
  return chance.around(typical * region.demand, spreadOfRequests[level]);
};

/** The habits of an authority, drawn once. */
export const traitsOf = (authority: DemoAuthority, region: Region, chance: Chance): Traits => {
  const size = weight[authority.level];
  return {
    requests: requestsOf(authority, region, chance),
    decisions: [chance.around(28_000 * size, 1.1), chance.around(21_000 * size, 1.2), chance.around(260 * size, 1.3)],
    fees: chance.around(5200 * size, 1.2),
    procurement: chance.around(41_000 * size, 1.1),
    documents: chance.around(Math.max(0.4, 11 * size), 0.7),
    rules: authority.level <= 2 ? chance.around(authority.level === 1 ? 7 : 1.2, 0.5) : 0,
    applicants: varied(chance, applicantShares, 0.5),
    outcomes: varied(chance, region.outcomes, 0.55),
    carryOver: Math.min(0.3, chance.around(0.04, 0.6)),
    reviews: Math.min(0.4, chance.around(0.05, 0.8)),
    suits: Math.min(0.3, chance.around(0.03, 0.9)),
    corrected: Math.min(0.7, chance.around(0.13, 0.6)),
    reliable: 1 - Math.min(0.5, chance.around(0.012, 1.3)),
    prompt: 1 - Math.min(0.7, chance.around(0.06, 0.9)),
    careless: Math.min(0.6, chance.around(0.03, 1) * region.care),
    favouriteFault: faults[chance.whole(0, faults.length - 1)] ?? 'total-slip',
    closedInOne: chance.happens(0.05),
    newForm: chance.happens(0.012) ? 2022 : 2021,
  };
};
