import type { Database, Opened } from '../../lib/db/client.ts';
import { together } from '../../lib/db/together.ts';
import { listAuthorities } from '../../lib/queries/authorities.ts';
import { findReports } from '../../lib/queries/find.ts';
import { currentRelease, type Release } from '../../lib/queries/release.ts';
import { searchText } from '../../lib/queries/search-text.ts';
import { measuresOf, readConditions } from '../../lib/view/conditions.ts';
import { atScales, type Scaled } from './scales.ts';
import { fillTexts } from './texts.ts';

interface Question {
  name: string;
  rounds: number;
  ask: (db: Database, release: Release) => Promise<readonly unknown[]>;
}

const named = (text: string): Question => ({
  name: `name: ${text}`,
  rounds: 25,
  ask: (db, { id }) => listAuthorities(db, id, { text, limit: 7 }),
});

const inTexts = (text: string): Question => ({
  name: `text: ${text}`,
  rounds: 25,
  ask: (db, { id }) => searchText(db, id, text),
});

const found = (text: string): Question => {
  const conditions = readConditions(text).value;
  const order = { by: measuresOf(conditions)[0] ?? 'year', down: true } as const;
  return {
    name: text,
    rounds: 3,
    ask: async (db, release) => (await findReports(db, release, conditions, { order })).rows,
  };
};

const everywhere: readonly Question[] = [
  ...['朝阳', 'cyq', '公安局', 'suzhou'].map(named),
  ...['requests-received>=100', 'correction-rate>0.2 and n>=30 and year>=2021', 'reviews=0', 'check=deadline'].map(
    found,
  ),
];
// A million texts would take hours to index here.
const withTexts: readonly Question[] = ['政府信息公开', '征地补偿', '打印机租赁', '没有人写过这句话'].map(inTexts);

const timed = async (ask: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await ask();
  return performance.now() - began;
};

const measure = async (db: Database, release: Release, { name, rounds, ask }: Question, reports: number) => {
  const first = await timed(() => ask(together(db), release));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(() => ask(together(db), release)));
  times.sort((one, other) => one - other);
  const hits = (await ask(db, release)).length;
  return { what: name, reports, first, milliseconds: times[Math.floor(rounds / 2)], most: times.at(-1), hits };
};

const measureScale = async ({ scale, reports }: Scaled, { db }: Opened) => {
  const release = await currentRelease(db);
  if (scale === 'national') await fillTexts(db);
  const rows = [];
  for (const question of scale === 'national' ? [...everywhere, ...withTexts] : everywhere)
    rows.push(await measure(db, release, question, reports));
  return rows;
};

/** Searching for names and texts and finding reports by conditions, on PostgreSQL at every scale: milliseconds. */
export const benchSearch = () => atScales(measureScale);
