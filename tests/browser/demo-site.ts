import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const run = (file: string, words: string[]) => ['--import', 'tsx', file, ...words];

const untilReady = async (site: ChildProcess, url: string) => {
  for (let waited = 0; waited < 600; waited += 1) {
    if (site.exitCode !== null) throw new Error(`the demo site ended with ${site.exitCode}`);
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the demo site did not answer');
};

/** The same site over the synthetic districts of Beijing, whose reports have the faults that the shipped ones lack. */
export const startDemoSite = async (): Promise<{ url: string; close: () => Promise<void> }> => {
  const home = mkdtempSync(join(tmpdir(), 'gongkai-demo-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = { ...process.env, PORT: String(port), SITE_URL: url, GONGKAI_HOME: home, POSTGRES_URL: '' };
  execFileSync(process.execPath, run('lib/demo/cli.ts', ['--scale', 'beijing', '--seed', '2025', '--no-serve']), {
    env,
  });
  const site = spawn(process.execPath, run('lib/serve/start.ts', []), { env, stdio: 'ignore' });
  await untilReady(site, `${url}/about`);
  const close = async () => {
    site.kill('SIGTERM');
    if (site.exitCode === null) await once(site, 'exit');
    rmSync(home, { recursive: true, force: true });
  };
  return { url, close };
};
