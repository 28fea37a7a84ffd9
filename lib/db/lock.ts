import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../result.ts';

/** Who holds the embedded folder. PGlite itself has no lock, and two processes in one folder corrupt it. */
export interface Holder {
  pid: number;
  since: string;
  /** Of the process, where the system tells it: a pid may be given to another program after a restart. */
  started: string | null;
}

/** The folder is held by a living process; the message says by whom and what to do. */
export class DatabaseHeldError extends Error {
  readonly notice: Message;
  readonly holder: Holder;
  constructor(folder: string, holder: Holder) {
    const notice = heldNotice(folder, holder);
    super(notice.text.en);
    this.name = 'DatabaseHeldError';
    this.notice = notice;
    this.holder = holder;
  }
}

const heldNotice = (folder: string, { pid, since }: Holder): Message => ({
  code: 'database-held',
  severity: 'error',
  at: folder,
  text: {
    zh: `数据目录“${folder}”自 ${since} 起由进程 ${pid} 使用，同一目录不能由两个进程打开。请先停止该进程；若它是看板，导入会自动交给它；或用 GONGKAI_HOME 指定另一目录。`,
    en: `The data folder "${folder}" has been in use by process ${pid} since ${since}, and two processes cannot open one folder. Stop that process first; if it is the dashboard, an import is handed to it by itself; or name another folder with GONGKAI_HOME.`,
  },
});

/** Start time of a process in clock ticks, from Linux; null elsewhere or when it is gone. */
const startOf = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const isAlive = ({ pid, started }: Holder): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return started === null || startOf(pid) === started;
};

const lockPath = (folder: string) => join(folder, 'lock');

/** The living holder of a data folder; null where nobody holds it. */
export const holderOf = (folder: string): Holder | null => {
  try {
    const holder = JSON.parse(readFileSync(lockPath(folder), 'utf8')) as Holder;
    return isAlive(holder) ? holder : null;
  } catch {
    return null;
  }
};

const existsAlready = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** Makes a file that was not there; false where it was. */
const createOnce = (make: () => void): boolean => {
  try {
    make();
    return true;
  } catch (error) {
    if (existsAlready(error)) return false;
    throw error;
  }
};

/** The lock appears whole: written aside and linked, so that nobody reads a half-written one as stale. */
const tryLock = (folder: string): boolean => {
  const holder: Holder = { pid: process.pid, since: new Date().toISOString(), started: startOf(process.pid) };
  const aside = `${lockPath(folder)}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(holder));
  try {
    return createOnce(() => linkSync(aside, lockPath(folder)));
  } finally {
    rmSync(aside, { force: true });
  }
};

/** One process at a time removes a stale lock, and looks again first: another may have taken the folder meanwhile. */
const removeStale = (folder: string): void => {
  const clearing = `${lockPath(folder)}.clearing`;
  if (!createOnce(() => writeFileSync(clearing, '', { flag: 'wx' }))) {
    waitFor(clearing);
    return;
  }
  try {
    if (holderOf(folder) === null) rmSync(lockPath(folder), { force: true });
  } finally {
    rmSync(clearing, { force: true });
  }
};

const clearingMilliseconds = 500;

/** Whoever clears needs a moment; a leftover of one that died in it is removed. */
const waitFor = (clearing: string): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, clearingMilliseconds);
  rmSync(clearing, { force: true });
};

/** Takes the folder for this process, or throws DatabaseHeldError. Gives the function that lets it go. */
export const lockFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (tryLock(folder)) return releaseOnce(folder);
    const holder = holderOf(folder);
    if (holder) throw new DatabaseHeldError(folder, holder);
    removeStale(folder);
  }
  throw new DatabaseHeldError(folder, { pid: 0, since: new Date().toISOString(), started: null });
};

const releaseOnce = (folder: string) => {
  const release = () => rmSync(lockPath(folder), { force: true });
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
};
