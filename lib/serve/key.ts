import type { IncomingMessage } from 'node:http';

// Requests of the framework's own client, and answers that change what is stored, are never kept.
const neverKept = /^\/(api\/(import|health|ready)|_next\/(?!static\/))/;

/** Query keys that a page or a form of a view reads; every other key is ignored, also here. */
const known = new Set(
  'd g h y v u b f s z r im rows head q page year section level parent check cursor limit'.split(' '),
);

/** The address with its known keys in one order, so that one view is kept once. */
const canonical = (address: string): string => {
  const [path = '/', query = ''] = address.split('?', 2);
  const kept = [...new URLSearchParams(query)]
    .filter(([name]) => known.has(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${path}?${new URLSearchParams(kept)}`;
};

/** The key of a request in a release, or null for one that is answered anew each time. */
export const keyOf = (request: IncomingMessage, release: number): string | null => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  if (request.headers.rsc || request.headers['next-action'] || request.headers.range) return null;
  const address = request.url ?? '/';
  if (neverKept.test(address)) return null;
  return `${release} ${request.headers.host ?? ''} ${canonical(address)}`;
};
