import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Gate } from '../../lib/gate.ts';
import { Bodies } from '../../lib/serve/bodies.ts';
import { keyOf } from '../../lib/serve/key.ts';
import { refusalOf } from '../../lib/serve/request.ts';
import { type Handler, type Site, siteServer } from '../../lib/serve/server.ts';

/** A site around a handler, as `npm start` makes it, with what a test wants otherwise. */
export const siteOf = (handler: Handler, changes: Partial<Site> = {}): Site => ({
  handler,
  origin: 'http://localhost:3000',
  bodies: new Bodies(10_000_000),
  gate: new Gate(16, 2000, 60_000),
  limit: () => 0,
  patience: 20_000,
  keyOf: (request) => keyOf(request, 1),
  refusalOf,
  ...changes,
});

/** The site on a free port of the loopback. */
export const listening = async (site: Site) => {
  const server = siteServer(site);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { at: `http://127.0.0.1:${port}`, port, stop };
};
