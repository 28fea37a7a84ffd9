import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt, takeBuild } from '../../lib/serve/build.ts';

// What a build leaves and how long it takes, in the place of the framework: what is tested is who may build, and when.
const framework = `const { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
appendFileSync('builds', '.');
rmSync('.next', { recursive: true, force: true });
mkdirSync('.next');
writeFileSync('pid', String(process.pid));
setTimeout(() => {}, existsSync('slow') ? 60000 : 300);`;

let root: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-build-'));
  for (const folder of ['app', 'lib', 'node_modules/next/dist/bin']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['app/page.tsx', 'lib/a.ts', 'instrumentation.ts', 'next.config.mjs', 'package.json'])
    writeFileSync(join(root, file), file);
  writeFileSync(join(root, 'node_modules/next/dist/bin/next'), framework);
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

const change = () => writeFileSync(join(root, 'lib/a.ts'), 'changed');
const builds = () => readFileSync(join(root, 'builds'), 'utf8').length;

/** Another process that builds here, or serves from what was built. */
const another = (what: 'ensureBuilt' | 'takeBuild'): ChildProcess => {
  const build = join(import.meta.dirname, '..', '..', 'lib', 'serve', 'build.ts');
  const text = `import('${build}').then(async (m) => {
    await m.${what}('${root}', '.next'); console.log('ready'); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', text], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  return child;
};

const killed = async (child: ChildProcess) => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const until = async (done: () => boolean) => {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 50));
};

describe('a build', () => {
  it('is made once for the same sources, and again when they change', async () => {
    expect(await ensureBuilt(root, '.next')).toBe('built');
    expect(await ensureBuilt(root, '.next')).toBe('unchanged');
    change();
    expect(await ensureBuilt(root, '.next')).toBe('built');
  });

  it('is made once when several ask at the same time', async () => {
    const asked = await Promise.all([ensureBuilt(root, '.next'), ensureBuilt(root, '.next'), takeBuild(root, '.next')]);
    asked[2]();
    expect(asked.slice(0, 2).sort()).toEqual(['built', 'unchanged']);
    expect(builds()).toBe(1);
  });

  it('is the same wherever the tree stands', async () => {
    await ensureBuilt(root, '.next');
    const moved = mkdtempSync(join(tmpdir(), 'gongkai-moved-'));
    cpSync(root, moved, { recursive: true });
    expect(await ensureBuilt(moved, '.next')).toBe('unchanged');
    rmSync(moved, { recursive: true });
  });

  it('that was killed does not go on unseen, and is made again by the next', async () => {
    writeFileSync(join(root, 'slow'), '');
    const child = another('ensureBuilt');
    await until(() => existsSync(join(root, 'pid')));
    rmSync(join(root, 'slow'));
    await killed(child);
    await until(() => !isAlive(Number(readFileSync(join(root, 'pid'), 'utf8'))));
    expect(await ensureBuilt(root, '.next')).toBe('built');
  });
});

describe('a build that a site serves from', () => {
  it('is not built over: the sentence names the process, and the files stay', async () => {
    const child = another('takeBuild');
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    change();
    const stamp = readFileSync(join(root, '.next/built-from'), 'utf8');
    await expect(ensureBuilt(root, '.next')).rejects.toMatchObject({
      notice: { code: 'build-served', text: { en: expect.stringContaining(`Process ${child.pid} serves`) } },
    });
    expect(readFileSync(join(root, '.next/built-from'), 'utf8')).toBe(stamp);
    await killed(child);
    expect(await ensureBuilt(root, '.next')).toBe('built');
  });

  it('serves a second site too, and is free again when both have left', async () => {
    const leave = await takeBuild(root, '.next');
    const child = another('takeBuild');
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    change();
    leave();
    await expect(ensureBuilt(root, '.next')).rejects.toMatchObject({ notice: { code: 'build-served' } });
    await killed(child);
    expect(await ensureBuilt(root, '.next')).toBe('built');
  });
});
