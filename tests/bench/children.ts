import { type ChildProcess, spawn } from 'node:child_process';

/** Starts one of our servers in a process of its own and waits until it answers. */
export const startServer = async (
  script: string,
  args: string[],
  env: Record<string, string>,
  url: string,
): Promise<ChildProcess> => {
  // Another's server on this port would be taken for ours, and measured.
  if (await fetch(url).catch(() => null)) throw new Error(`${url} answers already: end what runs there`);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${script} did not answer`);
};

export const stopServer = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
