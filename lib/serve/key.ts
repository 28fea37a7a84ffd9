import type { IncomingMessage } from 'node:http';
import { canonicalAddress } from './request.ts';

// What says how the server is just now or which files it has made, and answers of the framework to its own client.
const neverKept = /^\/(api\/(import|health|ready)\b|catalog\.jsonld\b|_next\/(?!static\/))/;

/** Files of a whole release: sent from the disk as a stream, never held. */
export const isStreamed = (request: IncomingMessage): boolean =>
  /^\/(?:en\/)?releases\/\d+\/(?:data\/[^/?]+\.(?:csv|json|parquet|zip)|changes\.csv)(?:\?|$)/.test(request.url ?? '/');

/**
 * The key of a request in a release, or null for one that is answered anew each time. It holds all that an
 * answer depends on: the framework is given nothing else (`plainRequest`).
 */
export const keyOf = (request: IncomingMessage, release: number): string | null => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const address = request.url ?? '/';
  return neverKept.test(address) ? null : `${release} ${canonicalAddress(address)}`;
};
