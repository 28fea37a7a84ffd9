import type { EditionId } from '../form/types.ts';
import { type Chance, chanceOf } from './chance.ts';
import { spoil } from './faults.ts';
import type { DemoAuthority, SyntheticRelease, SyntheticReport } from './model.ts';
import { printOn } from './print.ts';
import { publication } from './publication.ts';
import { type Region, regionOf, type Traits, traitsOf } from './traits.ts';
import { beginning, type Left, yearOf } from './year.ts';

export const firstYear = 2019;
export const lastYear = 2025;

/** What is remembered of an authority from one year to the next. */
interface Memory {
  traits: Traits;
  left: Left | null;
  printed: readonly (number | null)[] | null;
}

const exists = ({ from, to }: DemoAuthority, year: number) => (from ?? year) <= year && year <= (to ?? year);

const added = (one: readonly number[], other: readonly number[]) => one.map((value, at) => value + (other[at] ?? 0));

/** A successor goes on with what its predecessors left. */
const inherit = (left: Left | null, from: Left): Left =>
  left
    ? {
        carried: added(left.carried, from.carried),
        pending: added(left.pending, from.pending),
        stock: [left.stock[0] + from.stock[0], left.stock[1] + from.stock[1]],
        items: added(left.items, from.items),
      }
    : from;

class Country {
  readonly #seed: number;
  readonly #authorities: readonly DemoAuthority[];
  readonly #regions = new Map<string, Region>();
  readonly #memories = new Map<string, Memory>();
  /** Versions that come out with a later release. */
  #later: SyntheticReport[] = [];

  constructor(seed: number, authorities: readonly DemoAuthority[]) {
    this.#seed = seed;
    // From below upwards: a city's report sums up its districts.
    this.#authorities = [...authorities].sort((a, b) => b.level - a.level || (a.code < b.code ? -1 : 1));
  }

  chance(name: string): Chance {
    return chanceOf(this.#seed, name);
  }

  #regionOf(code: string): Region {
    const province = code.slice(0, 2);
    const known = this.#regions.get(province) ?? regionOf(this.chance(`province ${province}`));
    this.#regions.set(province, known);
    return known;
  }

  #memoryOf(authority: DemoAuthority): Memory {
    const known = this.#memories.get(authority.code);
    if (known) return known;
    const traits = traitsOf(authority, this.#regionOf(authority.code), this.chance(authority.code));
    const memory = { traits, left: null, printed: null };
    this.#memories.set(authority.code, memory);
    return memory;
  }

  #handOver(authority: DemoAuthority, left: Left) {
    const successor = this.#authorities.find(({ code }) => code === authority.successor);
    if (!successor) return;
    const heir = this.#memoryOf(successor);
    heir.left = inherit(heir.left, left);
  }

  #reportOf(authority: DemoAuthority, memory: Memory, year: number, full: readonly number[]) {
    const { code, level } = authority;
    const edition: EditionId = year < memory.traits.newForm ? '2019' : '2021';
    const closedInOne = edition === '2019' || memory.traits.closedInOne;
    const values = printOn(edition, closedInOne, full);
    const before = memory.printed;
    memory.printed = values;
    const clean = { authority: code, level, year, edition, closedInOne, values, fault: null, marks: new Map() };
    return { clean, before };
  }

  /** The reports of a year that are out by its release; the others wait. */
  *#publish(authority: DemoAuthority, memory: Memory, year: number, full: readonly number[]) {
    const { clean, before } = this.#reportOf(authority, memory, year, full);
    const chance = this.chance(`${authority.code} ${year} print`);
    if (!chance.happens(memory.traits.reliable)) return;
    const fault = chance.happens(memory.traits.careless) ? memory.traits.favouriteFault : null;
    const spoilt = fault && spoil(fault, clean.values, chance, before);
    const { publishedOn, late } = publication(authority.level, year, memory.traits.prompt, chance);
    const first: SyntheticReport = { ...clean, ...(spoilt && { ...spoilt, fault }), version: 1, publishedOn };
    if (late) this.#later.push(first);
    else yield first;
    if (!spoilt) return;
    if (!late && chance.happens(0.4))
      this.#later.push({ ...clean, version: 2, publishedOn: `${year + 1}-09-${chance.whole(10, 28)}` });
    // Who copies next year copies what stands, not what should have been.
    else memory.printed = spoilt.values;
  }

  *year(year: number): Generator<SyntheticReport> {
    const waiting = this.#later;
    this.#later = [];
    yield* waiting;
    const sums = new Map<string, number[]>();
    for (const authority of this.#authorities) {
      if (!exists(authority, year)) continue;
      const memory = this.#memoryOf(authority);
      const chance = this.chance(`${authority.code} ${year}`);
      const { values, left } = yearOf(memory.traits, memory.left ?? beginning(memory.traits, chance), year, chance);
      memory.left = left;
      const full = sumUp(authority, values, sums);
      yield* this.#publish(authority, memory, year, full);
      if (authority.to === year) this.#handOver(authority, left);
    }
  }

  rest(): Iterable<SyntheticReport> {
    return this.#later;
  }
}

/** A government's report covers the governments below it; departments report for themselves and are within it. */
const sumUp = ({ code, parent, level }: DemoAuthority, own: readonly number[], sums: Map<string, number[]>) => {
  const below = sums.get(code);
  const full = below ? added(own, below) : own;
  if (level <= 3) {
    const above = sums.get(parent);
    sums.set(parent, above ? added(above, full) : [...full]);
  }
  return full;
};

/**
 * The synthetic set as releases in time: one a year, and one at the end for what came late or was restated.
 * The same seed and authorities give the same reports. Each release is to be read to its end before the next.
 */
export function* generate(seed: number, authorities: readonly DemoAuthority[]): Generator<SyntheticRelease> {
  const country = new Country(seed, authorities);
  for (let year = firstYear; year <= lastYear; year += 1)
    yield {
      release: year - firstYear + 1,
      publishedAt: `${year + 1}-07-01T00:00:00Z`,
      note: `演示数据：${year}年度报告 Synthetic: reports for ${year}`,
      reports: country.year(year),
    };
  yield {
    release: lastYear - firstYear + 2,
    publishedAt: `${lastYear + 1}-10-01T00:00:00Z`,
    note: '演示数据：迟到和更正的报告 Synthetic: late and corrected reports',
    reports: country.rest(),
  };
}
