import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { request } from 'undici';
import { type Database, homeFolder } from '../db/client.ts';
import { logProblem } from '../log.ts';
import type { Message } from '../result.ts';
import { ingestWords } from '../text/ingest.ts';
import { storeAnswers } from './answers.ts';
import { inBoth } from './findings.ts';
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
const incoming = 'incoming-';

/** The dashboard opens its door: called once it listens. Gives the function that closes it. */
export const openDoor = (port: number): (() => void) => {
  const door: Door = { port, token: randomBytes(32).toString('base64url') };
  mkdirSync(homeFolder(), { recursive: true });
  // What a dashboard that was killed had begun to receive.
  for (const name of readdirSync(homeFolder()).filter((each) => each.startsWith(incoming)))
    rmSync(join(homeFolder(), name), { force: true });
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

// The last line of a run: without it the rest did not arrive.
const end = 'null';

const batchesOf = async function* (lines: AsyncIterator<string>): AsyncGenerator<StorableReport[]> {
  let batch: StorableReport[] = [];
  for (;;) {
    const { value: line, done } = await lines.next();
    if (done) throw new Error('the run is cut short');
    if (line === end) break;
    batch.push(JSON.parse(line) as StorableReport);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
};

/** The dashboard's side: stores the reports of a run that was received into a file, as one release or none. */
const storeReceived = async (db: Database, path: string): Promise<RunResult> => {
  const input = createReadStream(path);
  try {
    const lines = createInterface({ input })[Symbol.asyncIterator]();
    const { value: note } = await lines.next();
    const result = await storeRun(db, batchesOf(lines), { note: JSON.parse(note ?? '') as string });
    await storeAnswers(db);
    return result;
  } finally {
    input.destroy();
  }
};

/**
 * The dashboard's side: takes a run, the note and then one report a line. It is received into a file first: a command
 * that stalls holds up no page, and ten thousand reports need no more memory than ten.
 */
export const acceptImport = async (db: Database, body: AsyncIterable<Uint8Array>): Promise<ImportAnswer> => {
  const path = join(homeFolder(), `${incoming}${randomBytes(8).toString('hex')}`);
  try {
    await pipeline(body, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
    return { status: 200, body: await storeReceived(db, path) };
  } catch (error) {
    logProblem(error, { what: 'import failed' });
    return { status: 500, body: { code: 'import-failed' } };
  } finally {
    rmSync(path, { force: true });
  }
};

/** The dashboard did not take the run; the message says what to do. */
class NotHandedOver extends Error {
  readonly notice: Message;
  constructor(status: number) {
    super(`the dashboard answered ${status}`);
    const text = inBoth(ingestWords.handOverFailed, { reason: status });
    this.notice = { code: 'hand-over-failed', severity: 'error', at: 'dashboard', text };
  }
}

const linesOf = function* (batches: Iterable<readonly StorableReport[]>, note: string): Generator<string> {
  yield `${JSON.stringify(note)}\n`;
  for (const batch of batches) for (const report of batch) yield `${JSON.stringify(report)}\n`;
  yield `${end}\n`;
};

// Storing ten thousand reports takes minutes, and the answer comes after it.
const untilItAnswers = { headersTimeout: 0, bodyTimeout: 0 };

/** The command's side: null where no dashboard has its door open. */
export const handOver = async (
  batches: Iterable<readonly StorableReport[]>,
  note: string,
): Promise<RunResult | null> => {
  const door = readDoor();
  if (!door) return null;
  const { statusCode, body } = await request(`http://127.0.0.1:${door.port}/api/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${door.token}`, 'content-type': 'application/x-ndjson' },
    body: Readable.from(linesOf(batches, note)),
    ...untilItAnswers,
  });
  if (statusCode === 200) return (await body.json()) as RunResult;
  throw new NotHandedOver(statusCode);
};
