import type { Database } from '../../db/client.ts';

/** Reruns the checks across years and authorities for the reports that a release touches. */
export const checkAcross = async (_db: Database, _release: number): Promise<void> => {};
