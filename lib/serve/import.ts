import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Database, isEmbedded } from '../db/client.ts';
import { acceptImport, opensDoor } from '../ingest/handoff.ts';
import { forgetCurrentRelease } from '../queries/release.ts';
import type { KnownRelease } from './release.ts';

const path = '/api/import';
const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

const send = (response: ServerResponse, status: number, body: unknown): true => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
  return true;
};

/**
 * The route by which `npm run ingest` hands its reports to a running dashboard on the embedded database.
 * It answers the loopback with the folder's token only, and does not exist on a PostgreSQL server.
 */
export const importRoute =
  (db: Database, release: KnownRelease) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url !== path || !isEmbedded()) return false;
    // A proxy on this machine also comes from the loopback, but says for whom it asks.
    const local = loopback.has(request.socket.remoteAddress ?? '') && !request.headers['x-forwarded-for'];
    if (!local || request.method !== 'POST') return false;
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    // Before a byte of the body is read.
    if (!token || !opensDoor(token)) return send(response, 403, { code: 'forbidden' });
    const answer = await acceptImport(db, request);
    if (answer.status === 200) {
      forgetCurrentRelease(db);
      await release.refresh();
    }
    return send(response, answer.status, answer.body);
  };
