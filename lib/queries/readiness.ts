import type { Database } from '../db/client.ts';
import { type MigrationState, migrationState } from '../db/migrations.ts';
import { logProblem } from '../log.ts';
import { currentRelease } from './release.ts';

export interface Readiness {
  ready: boolean;
  /** Whether the database answers. */
  database: boolean;
  migrations: MigrationState | null;
  release: number | null;
}

const notReady: Readiness = { ready: false, database: false, migrations: null, release: null };
const patienceMilliseconds = 3000;

const ask = async (open: () => Promise<Database>): Promise<Readiness> => {
  const db = await open();
  const migrations = await migrationState(db);
  const release = migrations === 'behind' ? null : (await currentRelease(db)).id;
  return { ready: migrations === 'current', database: true, migrations, release };
};

const late = () =>
  new Promise<never>((_, reject) => {
    setTimeout(reject, patienceMilliseconds, new Error('the database did not answer in time')).unref();
  });

/** Whether this process can serve pages now: for the balancer in front, and for who deploys. */
export const readiness = (open: () => Promise<Database>): Promise<Readiness> =>
  Promise.race([ask(open), late()]).catch((problem: unknown) => {
    logProblem(problem, { path: '/api/ready' });
    return notReady;
  });
