import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Not tsconfig.json: the framework rewrites it while it builds.
const sources = ['app', 'lib', 'instrumentation.ts', 'next.config.mjs', 'package.json'];

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];

/** One hash over every source that a build depends on. */
const fingerprint = (root: string) => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => filesUnder(join(root, name))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

const run = (command: string, args: string[]) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`next build ended with ${code}`))));
  });

/** Builds the site unless the last build was made from exactly these sources. */
export const ensureBuilt = async (root: string, distFolder: string): Promise<'built' | 'unchanged'> => {
  const stamp = join(root, distFolder, 'built-from');
  const now = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return 'unchanged';
  await run(process.execPath, [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build']);
  writeFileSync(stamp, now);
  return 'built';
};
