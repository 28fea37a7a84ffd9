import { closeDatabase, homeFolder, isEmbedded, writableDatabase } from '../../db/client.ts';
import { holderOf } from '../../db/lock.ts';
import type { Severity } from '../../result.ts';
import { ingestWords } from '../../text/ingest.ts';
import { storeAnswers } from '../answers.ts';
import type { AuthorityLookup } from '../authorities.ts';
import type { FetchOptions } from '../fetch/options.ts';
import { inBoth } from '../findings.ts';
import { handOver } from '../handoff.ts';
import { prepareEmbedded } from '../published.ts';
import type { Stored } from '../store/reports.ts';
import type { StorableReport } from '../store/storable.ts';
import { type RunResult, storeRun } from '../store.ts';
import type { Asked } from './arguments.ts';
import type { Input } from './inputs.ts';
import { progressOf, storingOf } from './progress.ts';
import { type Reading, readInput, toStorable } from './reading.ts';
import { Staging } from './staging.ts';
import type { Line } from './summary.ts';

/** What a run read and what became of it. */
export interface RunReport {
  lines: readonly Line[];
  release: number | null;
  handedOver: boolean;
}

export type Emit = (reading: Reading) => void;

type ReadInput = (input: Input) => Promise<Reading[]>;

const batchSize = 100;

const countFindings = ({ report }: Reading): Record<Severity, number> => {
  const of = (severity: Severity) => report?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  return { error: of('error'), warning: of('warning'), info: of('info') };
};

/** In a dry run an authority that is not settled is a finding; to store the report it has to be named. */
const problemsOf = (reading: Reading, dryRun: boolean) => {
  if (dryRun) return reading.refusal;
  const storable = toStorable(reading);
  return 'figures' in storable ? [] : storable;
};

const lineOf = (reading: Reading, dryRun: boolean): Line => {
  const refused = problemsOf(reading, dryRun);
  return {
    reading: { file: reading.file },
    outcome: refused.length === 0 ? 'read' : 'refused',
    messages: refused,
    changes: [],
    findings: countFindings(reading),
  };
};

/** Reads all inputs, `jobs` at a time, in their order; each reading is kept on disk and given to `emit`. */
export const readAll = async (
  inputs: readonly Input[],
  { jobs, dryRun }: Asked,
  read: ReadInput,
  staging: Staging | null,
  emit: Emit,
): Promise<Line[]> => {
  const progress = progressOf(inputs.length, process.stderr);
  const lines: Line[] = [];
  for (let from = 0; from < inputs.length; from += jobs) {
    const chunk = inputs.slice(from, from + jobs);
    const found = await Promise.all(chunk.map((input) => readOrRecall(input, read, staging)));
    found.forEach((readings, at) => {
      const ended = readings.map((reading) => lineOf(reading, dryRun));
      readings.forEach(emit);
      lines.push(...ended);
      progress.step(
        chunk[at]?.name ?? '',
        ended.some(({ outcome }) => outcome === 'refused'),
      );
    });
  }
  progress.end();
  return lines;
};

const readOrRecall = async (input: Input, read: ReadInput, staging: Staging | null): Promise<Reading[]> => {
  const before = staging?.readingsOf(input);
  // What was refused is tried again: an address may answer today.
  if (before?.every(({ report }) => report !== null)) return before;
  const readings = await read(input);
  staging?.keep(input, readings);
  return readings;
};

/** The reports that can be stored, in the order they were read, from the disk a few at a time. */
const batches = function* (inputs: readonly Input[], staging: Staging): Generator<StorableReport[]> {
  let batch: StorableReport[] = [];
  for (const input of inputs)
    for (const reading of staging.readingsOf(input) ?? []) {
      const storable = toStorable(reading);
      if ('figures' in storable) batch.push(storable);
      if (batch.length === batchSize) {
        yield batch;
        batch = [];
      }
    }
  yield batch;
};

/** The batches, saying of each that it is stored when the next is asked for. */
const counted = function* (of: number, all: Iterable<StorableReport[]>): Generator<StorableReport[]> {
  const progress = storingOf(of, process.stderr);
  for (const batch of all) {
    yield batch;
    progress.stored(batch.length);
  }
  progress.end();
};

const storeHere = async (all: Iterable<StorableReport[]>, note: string): Promise<RunResult> => {
  const db = await writableDatabase();
  try {
    await prepareEmbedded(db);
    const result = await storeRun(db, all, { note });
    await storeAnswers(db);
    return result;
  } finally {
    await closeDatabase();
  }
};

/** To the dashboard that holds the embedded folder, if one does; else into the database itself. */
const storeOrHandOver = async (all: Iterable<StorableReport[]>, note: string) => {
  const held = isEmbedded() && holderOf(homeFolder()) !== null;
  const handed = held ? await handOver(all, note) : null;
  return handed ? { ...handed, handedOver: true } : { ...(await storeHere(all, note)), handedOver: false };
};

const withStored = (lines: readonly Line[], stored: readonly Stored[]): Line[] => {
  const left = stored[Symbol.iterator]();
  return lines.map((line) => {
    const next = line.outcome === 'read' ? left.next().value : undefined;
    if (!next) return line;
    if (next.outcome !== 'second-in-run') return { ...line, outcome: next.outcome, changes: next.changes };
    const message = { code: 'second-in-run', severity: 'error', at: 'file', text: ingestWords.secondInRun } as const;
    return { ...line, outcome: 'refused', messages: [message] };
  });
};

const noteOf = (files: number): string => {
  const { zh, en } = inBoth(ingestWords.note, { files });
  return `${zh} ${en}`;
};

/** Reads everything, then stores it as one release or none; a dry run stops after the reading. */
export const runIngest = async (
  inputs: readonly Input[],
  asked: Asked,
  known: AuthorityLookup,
  emit: Emit,
  fetching: FetchOptions = {},
): Promise<RunReport> => {
  const read = (input: Input) => readInput(input, known, fetching);
  if (asked.dryRun) return { lines: await readAll(inputs, asked, read, null, emit), release: null, handedOver: false };
  const staging = new Staging(homeFolder(), asked);
  const lines = await readAll(inputs, asked, read, staging, emit);
  const storable = lines.filter(({ outcome }) => outcome === 'read').length;
  if (storable === 0) return { lines, release: null, handedOver: false };
  const all = counted(storable, batches(inputs, staging));
  const { release, stored, handedOver } = await storeOrHandOver(all, noteOf(lines.length));
  staging.clear();
  return { lines: withStored(lines, stored), release, handedOver };
};
