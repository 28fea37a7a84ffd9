import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BuildServedError, markServing, serverOf, whileAlone } from './build-lock.ts';

// Not tsconfig.json: the framework rewrites it while it builds.
const sources = ['app', 'lib', 'instrumentation.ts', 'next.config.mjs', 'package.json'];

const filesUnder = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];

/** One hash over every source that a build depends on, wherever the tree stands. */
const fingerprint = (root: string) => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => filesUnder(join(root, name))))
    hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
};

const withParent = join(import.meta.dirname, 'with-parent.mjs');

const runFramework = (root: string) =>
  new Promise<void>((resolve, reject) => {
    const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
    // A pipe that is never written to: its end tells the build that nobody waits for it any more.
    const child = spawn(process.execPath, ['--import', withParent, next, 'build'], {
      cwd: root,
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`next build ended with ${code}`))));
  });

const isBuilt = (stamp: string, now: string) => existsSync(stamp) && readFileSync(stamp, 'utf8') === now;

/** Builds the site unless the last build was made from exactly these sources; not over one that is being served. */
const buildInto = async (root: string, distFolder: string): Promise<'built' | 'unchanged'> => {
  const [stamp, now] = [join(root, distFolder, 'built-from'), fingerprint(root)];
  if (isBuilt(stamp, now)) return 'unchanged';
  const server = serverOf(root, distFolder);
  if (server) throw new BuildServedError(server, join(root, distFolder));
  // A build that is cut off leaves half of what the old mark tells of.
  rmSync(stamp, { force: true });
  await runFramework(root);
  writeFileSync(stamp, now);
  return 'built';
};

/** The build of these sources, made now where there is none; one process at a time makes it. */
export const ensureBuilt = (root: string, distFolder: string): Promise<'built' | 'unchanged'> =>
  whileAlone(root, distFolder, () => buildInto(root, distFolder));

/** The same for a site that will serve from it: until the function that this gives is called, nobody builds over it. */
export const takeBuild = (root: string, distFolder: string): Promise<() => void> =>
  whileAlone(root, distFolder, async () => {
    await buildInto(root, distFolder);
    return markServing(root, distFolder);
  });
