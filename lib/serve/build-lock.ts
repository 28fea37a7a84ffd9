import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseHeldError, type Holder, holderOf, lockFolder } from '../db/lock.ts';
import type { Message } from '../result.ts';
import { say } from '../text/say.ts';
import { startWords } from '../text/start.ts';

/** Beside the build and not in it: the framework empties the build's folder. */
const placeOf = (root: string, distFolder: string, name = '') => join(root, `${distFolder}-held`, name);

/** A build would take away the files that a running site serves; the message says which and what to do. */
export class BuildServedError extends Error {
  override name = 'BuildServedError';
  readonly notice: Message;
  constructor({ pid }: Holder, folder: string) {
    const values = { pid, folder };
    const text = { zh: say(startWords.buildServed, 'zh', values), en: say(startWords.buildServed, 'en', values) };
    super(text.en);
    this.notice = { code: 'build-served', severity: 'error', at: folder, text };
  }
}

/** Who serves by this mark; a mark of one that is gone is cleared away. */
const servingBy = (mark: string): Holder | null => {
  const holder = holderOf(mark);
  if (holder === null) rmSync(mark, { recursive: true, force: true });
  return holder;
};

/** The living process that serves from the build; null where none does. Ask it while alone. */
export const serverOf = (root: string, distFolder: string): Holder | null => {
  const place = placeOf(root, distFolder);
  const marks = existsSync(place) ? readdirSync(place).filter((name) => name.startsWith('serving-')) : [];
  return marks.map((name) => servingBy(join(place, name))).find((holder) => holder !== null) ?? null;
};

const isReadOnly = (problem: unknown) =>
  ['EACCES', 'EPERM', 'EROFS'].includes((problem as NodeJS.ErrnoException).code ?? '');

/** Where nothing can be written nothing can be built, so that there is nothing to hold either. */
const hold = (folder: string): (() => void) => {
  try {
    return lockFolder(folder);
  } catch (problem) {
    if (isReadOnly(problem)) return () => {};
    throw problem;
  }
};

/** Says that this process serves from the build, until the function that it gives is called. */
export const markServing = (root: string, distFolder: string): (() => void) =>
  hold(placeOf(root, distFolder, `serving-${process.pid}`));

const waitMilliseconds = 500;

/** Whoever comes second waits until the first is done, or gone. */
const waitForTurn = async (place: string): Promise<() => void> => {
  for (;;) {
    try {
      return hold(place);
    } catch (problem) {
      if (!(problem instanceof DatabaseHeldError)) throw problem;
      await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
    }
  }
};

/** Does something with the build that no other process may do meanwhile. */
export const whileAlone = async <Answer>(root: string, distFolder: string, work: () => Promise<Answer>) => {
  const release = await waitForTurn(placeOf(root, distFolder, 'building'));
  return work().finally(release);
};
