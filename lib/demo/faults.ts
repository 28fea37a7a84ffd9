import type { State } from '../form/figure.ts';
import type { Chance } from './chance.ts';
import type { Fault } from './model.ts';
import { carriedIn, disputeColumns, disputePlaces, outcomePlaces, placeOf, received, totalColumn } from './places.ts';

/** A printed report while a fault is made in it. */
export interface Printed {
  values: (number | null)[];
  marks: Map<number, { state: State; raw: string }>;
}

/** Each fault changes the print and says whether it could: a report without reviews cannot forget to add them up. */
type Spoil = (printed: Printed, chance: Chance, before: readonly (number | null)[] | null) => boolean;

const bump = ({ values }: Printed, at: number, by: number) => {
  values[at] = (values[at] ?? 0) + by;
};

const blank = ({ values, marks }: Printed, at: number) => {
  values[at] = null;
  marks.set(at, { state: 'blank', raw: '' });
};

const blankWhere = (printed: Printed, from: number, wanted: (value: number, column: number) => boolean): number => {
  const found = printed.values.flatMap((value, at) =>
    at >= from && value !== null && wanted(value, at - from) ? [at] : [],
  );
  for (const at of found) blank(printed, at);
  return found.length;
};

const amountPlaces = [placeOf('procurement.amount'), placeOf('fees.amount')];
const amountOf = ({ values }: Printed) => amountPlaces.find((at) => (values[at] ?? 0) > 0);
const yuan = (amount: number) => Math.round(amount * 10_000);

const disputesFrom = disputePlaces[0] ?? 0;

const spoils: Record<Fault, Spoil> = {
  'total-slip': (printed, chance) => {
    const rows = [received, ...outcomePlaces.slice(0, 2)];
    bump(printed, (rows[chance.whole(0, 2)] ?? received) + totalColumn, chance.whole(1, 9));
    return true;
  },
  'balance-slip': (printed, chance) => {
    const by = chance.whole(1, 6);
    bump(printed, carriedIn, by);
    bump(printed, carriedIn + totalColumn, by);
    return true;
  },
  'disputes-unadded': ({ values }) => {
    const totals = disputePlaces.map((place) => place + disputeColumns.total);
    const had = totals.some((at) => (values[at] ?? 0) > 0);
    for (const at of totals) values[at] = 0;
    return had;
  },
  'blank-zeros': (printed) => blankWhere(printed, received, (value) => value === 0) > 0,
  'blank-totals': (printed) =>
    blankWhere({ ...printed, values: printed.values }, received, (_, at) => {
      const inRequests = at + received < disputesFrom;
      return inRequests && at % (totalColumn + 1) === totalColumn && at > 2 * (totalColumn + 1);
    }) > 0,
  'unit-in-cell': (printed) => {
    const at = amountOf(printed);
    if (at === undefined) return false;
    printed.marks.set(at, { state: 'converted', raw: `${yuan(printed.values[at] ?? 0)}元` });
    return true;
  },
  'unit-slip': (printed) => {
    const at = amountOf(printed);
    if (at === undefined) return false;
    printed.values[at] = yuan(printed.values[at] ?? 0);
    return true;
  },
  copied: (printed, _, before) => {
    const sameForm = before?.every((value, at) => (value === null) === (printed.values[at] === null));
    if (!before || !sameForm) return false;
    printed.values.splice(0, printed.values.length, ...before);
    return true;
  },
};

/** Spoils a print; null where the fault finds nothing to spoil, and the print is as it was. */
export const spoil = (
  fault: Fault,
  values: readonly (number | null)[],
  chance: Chance,
  before: readonly (number | null)[] | null,
): Printed | null => {
  const printed: Printed = { values: [...values], marks: new Map() };
  return spoils[fault](printed, chance, before) ? printed : null;
};
