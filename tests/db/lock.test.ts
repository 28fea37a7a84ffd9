import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseHeldError, holderOf, lockFolder } from '../../lib/db/lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const heldBy = (holder: object) => writeFileSync(join(folder, 'lock'), JSON.stringify(holder));

/** A process that is gone: its number belongs to nobody. */
const deadProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
};

describe('the lock of a data folder', () => {
  it('is held until it is let go', () => {
    const unlock = lockFolder(folder);
    expect(holderOf(folder)?.pid).toBe(process.pid);
    unlock();
    expect(holderOf(folder)).toBeNull();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('tells a second comer who holds it and what to do', () => {
    const unlock = lockFolder(folder);
    const refused = () => lockFolder(folder);
    expect(refused).toThrow(DatabaseHeldError);
    expect(refused).toThrow(new RegExp(`process ${process.pid} .* GONGKAI_HOME`));
    unlock();
  });

  it('of a process that died is taken over', async () => {
    heldBy({ pid: await deadProcess(), since: '2026-01-01T00:00:00.000Z', started: null });
    lockFolder(folder)();
  });

  it('of a process whose number another program has now is taken over', () => {
    heldBy({ pid: process.pid, since: '2026-01-01T00:00:00.000Z', started: '1' });
    expect(holderOf(folder)).toBeNull();
    lockFolder(folder)();
  });

  it('of a process that died is taken over by one of several that come at once', async () => {
    heldBy({ pid: await deadProcess(), since: '2026-01-01T00:00:00.000Z', started: null });
    const lock = join(import.meta.dirname, '../../lib/db/lock.ts');
    const take = `import(${JSON.stringify(lock)}).then(({ lockFolder }) => {
      try { lockFolder(${JSON.stringify(folder)}); process.stdout.write('taken'); setTimeout(() => {}, 20_000); }
      catch { process.stdout.write('refused'); }
    });`;
    const contenders = Array.from({ length: 4 }, () => spawn(process.execPath, ['--import', 'tsx', '-e', take]));
    const words = await Promise.all(contenders.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])));
    for (const contender of contenders) contender.kill('SIGKILL');
    expect(words.sort()).toEqual(['refused', 'refused', 'refused', 'taken']);
  });

  it('that is no lock at all is taken over', () => {
    writeFileSync(join(folder, 'lock'), 'rubbish');
    lockFolder(folder)();
  });
});
