import { edition2019 } from '../../lib/form/edition-2019.ts';
import { edition2021 } from '../../lib/form/edition-2021.ts';
import { applicants, closedInOne, closedInThree } from '../../lib/form/requests.ts';
import type { Block, Edition, FormRow } from '../../lib/form/types.ts';
import { type Random, randomFrom } from './random.ts';

/** What a cell prints, and the value it means in the unit of the form (null: none). */
export interface TrueCell {
  text: string;
  value: number | null;
}

/** A valid report of an edition, before it is printed: every sum of the form holds. */
export interface RandomReport {
  seed: number;
  edition: Edition;
  year: number;
  authority: { code: string; name: string };
  /** Rows under （六）其他处理 as this report prints them. */
  closed: readonly FormRow[];
  cells: Map<string, TrueCell>;
}

const issuers = [
  { code: '110105', name: '北京市朝阳区人民政府' },
  { code: '320813', name: '淮安市洪泽区人民政府' },
  { code: '321322', name: '沭阳县人民政府' },
  { code: '310000-general-office', name: '上海市人民政府办公厅' },
];

const count = (random: Random) => random.pick([0, 0, random.below(10), random.below(100), random.below(3000)]);

const whole = (value: number): TrueCell => ({ text: String(value), value });

const amount = (random: Random): TrueCell => {
  const digits = random.below(5);
  const text = (random.below(5_000_000) / 100).toFixed(digits);
  return { text, value: Number(text) };
};

const requestRows = (block: Block, closed: readonly FormRow[]) => [
  ...block.rows.filter((row) => row.group && row.group !== 'closed'),
  ...closed,
];

const applicantColumns = applicants.filter((column) => column.key !== 'total').map((column) => column.key);

/** Table 3 in which the outcomes, the applicants and the balance add up. */
const fillRequests = (random: Random, block: Block, closed: readonly FormRow[], cells: RandomReport['cells']) => {
  const set = (row: string, values: readonly number[]) => {
    values.forEach((value, at) => {
      cells.set(`${row}.${applicantColumns[at]}`, whole(value));
    });
    cells.set(`${row}.total`, whole(values.reduce((sum, value) => sum + value, 0)));
  };
  const busy = applicantColumns.map((_, at) => at < 2 || random.chance(0.3));
  const line = () => busy.map((active) => (active && random.chance(0.6) ? count(random) : 0));
  const outcomes = requestRows(block, closed).map((row) => ({ row: row.key, values: line() }));
  for (const { row, values } of outcomes) set(row, values);
  const concluded = busy.map((_, at) => outcomes.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const out = busy.map((active) => (active ? random.below(40) : 0));
  const received = concluded.map((value, at) => value + (out[at] ?? 0));
  const carried = received.map((value) => random.below(Math.min(value, 50) + 1));
  set(
    'requests.new',
    received.map((value, at) => value - (carried[at] ?? 0)),
  );
  set('requests.carried_in', carried);
  set('concluded.total', concluded);
  set('requests.carried_out', out);
};

const fillDisputes = (random: Random, block: Block, cells: RandomReport['cells']) => {
  for (const row of block.rows) {
    const values = block.columns.slice(0, -1).map(() => (random.chance(0.5) ? random.below(60) : 0));
    block.columns.slice(0, -1).forEach((column, at) => {
      cells.set(`${row.key}.${column.key}`, whole(values[at] ?? 0));
    });
    cells.set(`${row.key}.total`, whole(values.reduce((sum, value) => sum + value, 0)));
  }
};

const fillPlain = (random: Random, block: Block, cells: RandomReport['cells']) => {
  for (const row of block.rows)
    for (const column of block.columns) {
      const kind = column.kind ?? row.kind ?? 'count';
      const change = random.below(400) - 200;
      const cell =
        kind === 'amount'
          ? amount(random)
          : kind === 'signed'
            ? { text: change > 0 && random.chance(0.3) ? `+${change}` : String(change), value: change }
            : whole(count(random) * random.pick([1, 1, 40]));
      cells.set(`${row.key}.${column.key}`, cell);
    }
};

/** A random valid report; the same seed gives the same report. */
export const randomReport = (seed: number): RandomReport => {
  const random = randomFrom(seed);
  const edition = random.pick([edition2019, edition2021]);
  const year = edition === edition2019 ? random.pick([2019, 2020]) : 2021 + random.below(5);
  const closed = edition === edition2019 || random.chance(0.2) ? [closedInOne] : closedInThree;
  const cells: RandomReport['cells'] = new Map();
  for (const block of edition.blocks) {
    if (block.id === 'requests') fillRequests(random, block, closed, cells);
    else if (block.direction === 'across') fillDisputes(random, block, cells);
    else fillPlain(random, block, cells);
  }
  return { seed, edition, year, authority: random.pick(issuers), closed, cells };
};
