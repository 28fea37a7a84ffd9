import type { Database } from '../../lib/db/client.ts';
import { overview } from '../../lib/queries/overview.ts';
import { currentRelease } from '../../lib/queries/release.ts';
import { reportOf } from '../../lib/queries/reports.ts';
import { queryView } from '../../lib/queries/view.ts';
import type { Handler } from '../../lib/serve/server.ts';
import { defaultView } from '../../lib/view/choices.ts';

/** What a page asks: the release once, then a report, a series with a national sum, and totals as of that release. */
export const askAll = async (db: Database, release: number) => {
  const wanted = { ...defaultView('requests-received'), authorities: ['110105', '000000'] };
  const [report, view, totals] = await Promise.all([
    reportOf(db, release, '110105', 2021),
    queryView(db, wanted, release),
    overview(db, release),
  ]);
  return { report, view, totals };
};

/** A page as the framework makes one, without the framework: asked of the database at each request. */
export const pageOf =
  (open: () => Promise<Database>): Handler =>
  async (_request, response) => {
    try {
      const db = await open();
      const { id } = await currentRelease(db);
      const body = JSON.stringify({ release: id, ...(await askAll(db, id)) });
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=0' }).end(body);
    } catch {
      // The framework answers so when a page throws.
      response.writeHead(500).end('broken');
    }
  };
