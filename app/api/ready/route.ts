import { database } from '../../../lib/db/client.ts';
import { readiness } from '../../../lib/queries/readiness.ts';

export const dynamic = 'force-dynamic';

/** Whether pages can be served: the database answers and has the tables of this version. */
export const GET = async () => {
  const state = await readiness(database);
  return Response.json(state, { status: state.ready ? 200 : 503, headers: { 'cache-control': 'no-store' } });
};
