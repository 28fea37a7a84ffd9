import { randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, homeFolder } from '../db/client.ts';
import { logProblem } from '../log.ts';
import type { Message } from '../result.ts';
import { ingestWords } from '../text/ingest.ts';
import { storeAnswers } from './answers.ts';
import { inBoth, type Said } from './findings.ts';
import type { StorableReport } from './store/storable.ts';
import { type RunResult, storeRun } from './store.ts';

/**
 * An import while the dashboard holds the embedded folder: the command hands its reports to it over the loopback,
 * with a token that only who may read the data folder knows.
 */

/** Where the dashboard listens, and the token it asks for. */
interface Door {
  port: number;
  token: string;
}

const doorPath = () => join(homeFolder(), 'token');
const batchSize = 100;

/** The dashboard opens its door: called once it listens. Gives the function that closes it. */
export const openDoor = (port: number): (() => void) => {
  const door: Door = { port, token: randomBytes(32).toString('base64url') };
  mkdirSync(homeFolder(), { recursive: true });
  // A file left by another user keeps its own mode, so it is made anew.
  rmSync(doorPath(), { force: true });
  writeFileSync(doorPath(), JSON.stringify(door), { mode: 0o600, flag: 'wx' });
  return () => rmSync(doorPath(), { force: true });
};

const readDoor = (): Door | null => {
  try {
    return JSON.parse(readFileSync(doorPath(), 'utf8')) as Door;
  } catch {
    return null;
  }
};

const sameToken = (given: string, right: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** Whether a token opens the door, told in the same time for any token. */
export const opensDoor = (token: string): boolean => {
  const door = readDoor();
  return door !== null && sameToken(token, door.token);
};

export interface ImportAnswer {
  status: number;
  body: RunResult | { code: string };
}

const batchesOf = function* (lines: readonly string[]): Generator<StorableReport[]> {
  for (let from = 0; from < lines.length; from += batchSize)
    yield lines.slice(from, from + batchSize).map((line) => JSON.parse(line) as StorableReport);
};

/** The dashboard's side: stores the reports, one a line after the note, as one release or none. */
export const acceptImport = async (db: Database, body: Uint8Array): Promise<ImportAnswer> => {
  const [note = '', ...lines] = new TextDecoder().decode(body).split('\n').filter(Boolean);
  try {
    const result = await storeRun(db, batchesOf(lines), { note: JSON.parse(note) as string });
    await storeAnswers(db);
    return { status: 200, body: result };
  } catch (error) {
    logProblem(error, { what: 'import failed' });
    return { status: 500, body: { code: 'import-failed' } };
  }
};

/** The dashboard did not take the run; the message says what to do. */
class NotHandedOver extends Error {
  readonly notice: Message;
  constructor(code: 'tooLargeToHand' | 'handOverFailed', values: Said = {}) {
    super(code);
    this.notice = { code, severity: 'error', at: 'dashboard', text: inBoth(ingestWords[code], values) };
  }
}

/** The command's side: null where no dashboard has its door open. */
export const handOver = async (
  batches: Iterable<readonly StorableReport[]>,
  note: string,
): Promise<RunResult | null> => {
  const door = readDoor();
  if (!door) return null;
  const lines = [JSON.stringify(note)];
  for (const batch of batches) for (const report of batch) lines.push(JSON.stringify(report));
  const response = await fetch(`http://127.0.0.1:${door.port}/api/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${door.token}`, 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  });
  if (response.status === 413) throw new NotHandedOver('tooLargeToHand');
  if (!response.ok) throw new NotHandedOver('handOverFailed', { reason: response.status });
  return (await response.json()) as RunResult;
};
