import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomReadings } from './random.ts';
import { realReadings } from './real.ts';
import { type Judged, Tallies, type Tally } from './tally.ts';

/** `npm run accuracy -- --seeds 200`: how much is read right, kept in the file that /method prints. */

const file = 'data/accuracy.json';

export interface Accuracy {
  on: string;
  real: { reports: number; rows: Tally[] };
  random: { reports: number; seeds: number; rows: Tally[] };
}

const tallied = async (readings: AsyncIterable<Judged>) => {
  const tallies = new Tallies();
  for await (const judged of readings) tallies.add(judged);
  const rows = tallies.sorted;
  return { reports: rows.reduce((sum, row) => sum + row.reports, 0), rows };
};

const before = (): Accuracy | null => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '200' } } });
const seeds = Number(values.seeds);
if (!Number.isSafeInteger(seeds) || seeds < 1) throw new Error('--seeds asks for a whole number');

const real = await tallied(realReadings());
const random = { seeds, ...(await tallied(randomReadings(seeds))) };
// The real files are not in the repository: where they are not, what was measured where they are stays.
const made: Accuracy = {
  on: new Date().toISOString().slice(0, 10),
  real: real.reports > 0 ? real : (before()?.real ?? real),
  random,
};
writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
for (const [name, { rows }] of [['real', made.real] as const, ['random', random] as const]) {
  console.log(name);
  console.table(rows);
}
if ([...made.real.rows, ...random.rows].some(({ wrong }) => wrong > 0)) process.exitCode = 1;
