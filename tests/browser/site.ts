import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    siteHome: string;
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const untilReady = async (child: ChildProcess, url: string) => {
  for (let waited = 0; waited < 600; waited += 1) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode} before it answered`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('npm start did not answer within ten minutes');
};

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null) resolve();
    child.once('exit', () => resolve());
  });

/** Starts the site as a person would, on an empty folder of its own, and hands its address to the tests. */
export default async function startSite(project: TestProject) {
  const home = mkdtempSync(join(tmpdir(), 'gongkai-'));
  const port = await freePort();
  const siteUrl = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/serve/start.ts'], {
    env: {
      ...process.env,
      PORT: String(port),
      SITE_URL: siteUrl,
      GONGKAI_HOME: home,
      POSTGRES_URL: '',
      // One client asks here for what hundreds would; the limit has tests of its own.
      GONGKAI_POINTS_PER_MINUTE: '100000',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await untilReady(child, `${siteUrl}/about`);
  project.provide('siteUrl', siteUrl);
  project.provide('siteHome', home);
  return async () => {
    child.kill('SIGTERM');
    await ended(child);
    rmSync(home, { recursive: true, force: true });
  };
}
