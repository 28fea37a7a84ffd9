import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from '../../../lib/db/client.ts';
import { PerDatabase } from '../../../lib/db/together.ts';
import { Once } from '../../../lib/once.ts';
import type { FileFacts } from '../../../lib/publish/bulk/package.ts';

/** A file of a release on this machine's disk; packed by gzip, unless its form is packed already. */
export interface MadeFile extends FileFacts {
  path: string;
  packed: boolean;
  /** Bytes on the disk. */
  size: number;
}

type Pieces = () => AsyncIterable<Uint8Array>;
type Made = Once<MadeFile>;

// Releases never change, so a file is made once for a process; more than so many are not kept on the disk.
const mostFiles = 60;
const slot = Symbol.for('gongkai.bulk');
interface Held {
  folder: string | null;
  made: PerDatabase<Made>;
  last: Promise<unknown>;
  count: number;
}
const holder = globalThis as typeof globalThis & { [slot]?: Held };
// Held when nothing is being made: a promise of a request would keep that request.
const nothingBefore: Promise<unknown> = Promise.resolve();
holder[slot] ??= { folder: null, made: new PerDatabase(), last: nothingBefore, count: 0 };
const held: Held = holder[slot];

/** A folder that only this process can read, gone when it ends. */
const folder = (): string => {
  if (held.folder !== null) return held.folder;
  const made = mkdtempSync(join(tmpdir(), 'gongkai-bulk-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  held.folder = made;
  return made;
};

/** Writes the pieces, never holding more than one, and measures them on the way. */
const write = async (pieces: Pieces, packed: boolean): Promise<MadeFile> => {
  held.count += 1;
  const path = join(folder(), `${held.count}`);
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = async function* () {
    for await (const piece of pieces()) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  };
  const through = packed ? [createGzip({ level: 6 })] : [];
  try {
    await pipeline([Readable.from(measured()), ...through, createWriteStream(path, { flags: 'wx', mode: 0o600 })]);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  return { path, packed, size: statSync(path).size, bytes, sha256: hash.digest('hex') };
};

const newlyMade = (): Made => new Once(mostFiles, ({ path }) => rmSync(path, { force: true }));

/** The file of this key, made at the first asking; one file is made at a time. A failed one is made anew next time. */
export const madeFile = (db: Database, key: string, packed: boolean, pieces: Pieces): Promise<MadeFile> => {
  const made = held.made.get(db) ?? newlyMade();
  held.made.set(db, made);
  return made.get(key, () => {
    const file = held.last.then(() => write(pieces, packed));
    const last = file.then(
      () => undefined,
      () => undefined,
    );
    held.last = last;
    void last.then(() => {
      if (held.last === last) held.last = nothingBefore;
    });
    return file;
  });
};
