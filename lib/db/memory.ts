import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeBook } from '../form/code-book.ts';
import { type Opened, openEmbedded } from './client.ts';
import { migrate } from './migrate.ts';

/** A migrated, empty database in memory, for tests and dry runs: a second from a copy instead of seven from nothing. */
export const memoryDatabase = async (): Promise<Opened> => {
  const path = copyPath();
  if (existsSync(path)) return openEmbedded(null, new Blob([readFileSync(path)]));
  const opened = await openEmbedded(null);
  await migrate(opened.db);
  await keepCopy(opened, path);
  return opened;
};

/** Another schema or code book is another copy. */
const copyPath = (): string => {
  const migrations = readdirSync('drizzle').filter((name) => name.endsWith('.sql'));
  const hash = createHash('sha256').update(codeBook.join());
  for (const name of migrations.sort()) hash.update(readFileSync(join('drizzle', name)));
  return join(tmpdir(), 'gongkai-copies', `${hash.digest('hex').slice(0, 16)}.tar`);
};

/** Written aside and moved, since several test files may start at once. */
const keepCopy = async ({ db }: Opened, path: string): Promise<void> => {
  const { $client } = db as unknown as { $client: { dumpDataDir: (compression: 'none') => Promise<Blob> } };
  const copy = Buffer.from(await (await $client.dumpDataDir('none')).arrayBuffer());
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, copy);
  renameSync(`${path}.${process.pid}`, path);
};
