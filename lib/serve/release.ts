import type { Database } from '../db/client.ts';
import { logProblem } from '../log.ts';
import { currentRelease, forgetCurrentRelease } from '../queries/release.ts';

const everyMilliseconds = 2000;

/** The release that pages are kept under, known without asking: an import by another process shows within 2 s. */
export interface KnownRelease {
  id: number;
  /** Asks now: after an import through this process. */
  refresh: () => Promise<void>;
}

/**
 * Keeps the current release known; while the database is away the last one stands, and kept pages go on. `onNew` is called
 * when another has come out since.
 */
export const watchRelease = async (db: Database, onNew = () => {}): Promise<KnownRelease> => {
  const known: KnownRelease = {
    id: 0,
    refresh: async () => {
      // The answer kept for the process may be from before the import that asks for this.
      forgetCurrentRelease(db);
      const [before, { id }] = [known.id, await currentRelease(db)];
      known.id = id;
      if (before > 0 && id !== before) onNew();
    },
  };
  await known.refresh().catch(logProblem);
  setInterval(() => known.refresh().catch(() => undefined), everyMilliseconds).unref();
  return known;
};
