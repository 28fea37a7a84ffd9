import { codeBook } from '../form/code-book.ts';
import type { Chance } from './chance.ts';
import {
  applicantColumns,
  carriedIn,
  carriedOut,
  concluded,
  disputeColumns,
  disputePlaces,
  outcomePlaces,
  placeOf,
  received,
  totalColumn,
} from './places.ts';
import type { Traits } from './traits.ts';

/** What one year leaves to the next. */
export interface Left {
  carried: readonly number[];
  /** Reviews and suits without a result yet. */
  pending: readonly number[];
  /** Rules and documents in force. */
  stock: readonly [number, number];
  /** Items of licences, services, penalties, coercions, fees. */
  items: readonly number[];
}

/** Demand over the years, against the average. */
const demand: Readonly<Record<number, number>> = {
  2019: 0.78,
  2020: 0.84,
  2021: 0.95,
  2022: 1,
  2023: 1.12,
  2024: 1.22,
  2025: 1.3,
};

const itemRows = ['licence', 'services', 'penalty', 'coercion', 'fees'] as const;
const itemPlaces = itemRows.map((row) => placeOf(`${row}.items_previous`));
const typicalItems = [260, 900, 3600, 90, 34];

/** Before its first year an authority has stocks, and nothing carried over yet. */
export const beginning = (traits: Traits, chance: Chance): Left => ({
  carried: applicantColumns.map((_, at) =>
    chance.poisson(traits.requests * traits.carryOver * (at === 0 ? 0.9 : 0.02)),
  ),
  pending: [0, 0, 0],
  stock: [Math.round(traits.rules * 9), Math.round(traits.documents * 7)],
  items: typicalItems.map((items) => Math.round(chance.around(items, 0.5))),
});

const setRow = (values: number[], place: number, columns: readonly number[]) => {
  for (const [at, value] of columns.entries()) values[place + at] = value;
  values[place + totalColumn] = columns.reduce((sum, value) => sum + value, 0);
};

/** Table 3, column by column: received and carried in are dealt out to the outcomes and to next year. */
const fillRequests = (values: number[], traits: Traits, left: Left, year: number, chance: Chance): number[] => {
  const count = chance.poisson(chance.around(traits.requests * (demand[year] ?? 1), 0.18));
  const asked = chance.deal(count, traits.applicants);
  const open = asked.map((value, at) => value + (left.carried[at] ?? 0));
  const carried = open.map((value) => chance.binomial(value, traits.carryOver));
  const outcomes = open.map((value, at) => chance.deal(value - (carried[at] ?? 0), traits.outcomes));
  setRow(values, received, asked);
  setRow(values, carriedIn, left.carried);
  setRow(values, carriedOut, carried);
  setRow(
    values,
    concluded,
    open.map((value, at) => value - (carried[at] ?? 0)),
  );
  for (const [at, place] of outcomePlaces.entries())
    setRow(
      values,
      place,
      outcomes.map((column) => column[at] ?? 0),
    );
  return carried;
};

/** Table 4: disputes follow the requests, suits after review follow reviews; some are pending at the end of the year. */
const fillDisputes = (values: number[], traits: Traits, left: Left, chance: Chance): number[] => {
  const answered = values[concluded + totalColumn] ?? 0;
  const made = [chance.poisson(answered * traits.reviews), chance.poisson(answered * traits.suits)];
  let decided = 0;
  return disputePlaces.map((place, at) => {
    const cases = (left.pending[at] ?? 0) + (made[at] ?? chance.binomial(decided, 0.25));
    const corrected = at === 0 ? traits.corrected : traits.corrected * 0.6;
    const dealt = chance.deal(cases, [0.72 - corrected / 2, corrected, 0.18, 0.1]);
    for (const [column, value] of dealt.entries()) values[place + column] = value;
    values[place + disputeColumns.total] = cases;
    const pending = dealt[disputeColumns.pending] ?? 0;
    if (at === 0) decided = cases - pending;
    return pending;
  });
};

const setCell = (values: number[], code: string, value: number) => {
  values[placeOf(code)] = value;
};

/** Rules and documents, as both forms ask them: made and disclosed, or issued, repealed and in force. */
const fillStock = (values: number[], row: 'rules' | 'normative', before: number, usual: number, chance: Chance) => {
  const issued = chance.poisson(usual);
  const repealed = chance.binomial(before, 0.08);
  const inForce = before + issued - repealed;
  const disclosed = chance.binomial(issued, 0.93);
  const cells = { made: issued, disclosed, total_disclosed: inForce, issued, repealed, in_force: inForce };
  for (const [column, value] of Object.entries(cells)) setCell(values, `${row}.${column}`, value);
  return inForce;
};

/** Amounts are in 万元 with four decimals, as the form asks. */
const money = (amount: number) => Math.round(amount * 10_000) / 10_000;

const fillActivity = (values: number[], traits: Traits, left: Left, chance: Chance): Left['items'] => {
  for (const [at, row] of (['licence', 'penalty', 'coercion'] as const).entries())
    setCell(values, `${row}.decisions`, Math.round(chance.around(traits.decisions[at] ?? 0, 0.25)));
  setCell(values, 'services.decisions', Math.round(chance.around((traits.decisions[0] ?? 0) * 1.7, 0.5)));
  const projects = chance.poisson(traits.procurement / 55);
  setCell(values, 'procurement.projects', projects);
  setCell(values, 'procurement.amount', projects === 0 ? 0 : money(chance.around(projects * 55, 0.12)));
  setCell(values, 'fees.amount', money(chance.around(traits.fees, 0.07)));
  return left.items.map((items, at) => {
    const change = Math.max(-items, Math.round(items * 0.03 * chance.normal()));
    const place = itemPlaces[at] ?? 0;
    values[place] = items;
    values[place + 1] = change;
    return items + change;
  });
};

/** All figures of a year in full, whichever form will print them, and what the year leaves. */
export const yearOf = (traits: Traits, left: Left, year: number, chance: Chance): { values: number[]; left: Left } => {
  const values = new Array<number>(codeBook.length).fill(0);
  const carried = fillRequests(values, traits, left, year, chance);
  const pending = fillDisputes(values, traits, left, chance);
  const rules = fillStock(values, 'rules', left.stock[0], traits.rules, chance);
  const documents = fillStock(values, 'normative', left.stock[1], traits.documents, chance);
  const items = fillActivity(values, traits, left, chance);
  return { values, left: { carried, pending, stock: [rules, documents], items } };
};
