import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { backupLines, restoreLines } from './backup.ts';
import { openBulk } from './bulk.ts';
import { migrate } from './migrate.ts';

const [what, file] = process.argv.slice(2);

const backup = async (path: string) => {
  const { db, close } = await openBulk();
  // A file that is there already is somebody's backup.
  await pipeline(Readable.from(backupLines(db)), createGzip(), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  await close();
};

const restore = async (path: string) => {
  const { db, close } = await openBulk();
  await migrate(db);
  await restoreLines(db, createInterface({ input: createReadStream(path).pipe(createGunzip()) }));
  await close();
};

const commands: Record<string, (path: string) => Promise<void>> = { backup, restore };
const command = commands[what ?? ''];
if (!command || !file) {
  console.error('npm run backup -- FILE.gz | npm run restore -- FILE.gz');
  process.exit(2);
}
command(file).then(
  () => console.log(`${what}: ${file}`),
  (error: { notice?: { text: { zh: string; en: string } }; message?: string }) => {
    const words = error.notice?.text;
    console.error(words ? `${words.zh}\n${words.en}` : (error.message ?? String(error)));
    process.exit(1);
  },
);
