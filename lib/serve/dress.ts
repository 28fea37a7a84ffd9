import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { logWarning, slowMilliseconds } from '../log.ts';
import { cacheControl, kindOf, transport } from './headers.mjs';

/** Head lines that every answer of a path gets unless it says otherwise itself. */
const headOf = (path: string, origin: string): OutgoingHttpHeaders => {
  const { headers, policy } = kindOf(path);
  return { ...headers, ...(policy && { 'content-security-policy': policy }), ...transport(origin) };
};

const start = `${Date.now().toString(36)}${process.pid.toString(36)}`;
let count = 0;

/** The id that the proxy in front gave, or one of our own: unique in the logs, and no secret. */
export const requestId = (request: IncomingMessage): string => {
  const given = request.headers['x-request-id'];
  if (typeof given === 'string' && /^[\w-]{8,64}$/.test(given)) return given;
  count += 1;
  return `${start}-${count.toString(36)}`;
};

/** The path without its query, which may hold what somebody searched for. */
export const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?', 1)[0]?.slice(0, 200) ?? '/';

const lowerCased = (given: unknown): OutgoingHttpHeaders =>
  Object.fromEntries(
    Object.entries((given ?? {}) as OutgoingHttpHeaders).map(([name, value]) => [name.toLowerCase(), value]),
  );

/**
 * Puts on what every answer wears, whoever makes it, at the moment its head is written: the security head of its
 * kind, the request's id, how long it took; and an error is never kept by anybody.
 */
export const dress = (request: IncomingMessage, response: ServerResponse, origin: string): string => {
  const began = performance.now();
  const id = requestId(request);
  const path = pathOf(request);
  const { writeHead } = response;
  const dressed = (status: number, ...rest: unknown[]) => {
    const took = performance.now() - began;
    const given = lowerCased(rest.find((each) => typeof each === 'object' && each !== null));
    const added: OutgoingHttpHeaders = {
      ...headOf(path, origin),
      'server-timing': `made;dur=${took.toFixed(1)}`,
    };
    for (const name of Object.keys(added)) if (response.hasHeader(name) || name in given) delete added[name];
    added['x-request-id'] = id;
    if (status >= 400) {
      response.removeHeader('cdn-cache-control');
      delete given['cdn-cache-control'];
      given['cache-control'] = cacheControl.error;
    }
    if (took >= slowMilliseconds)
      logWarning('slow answer', { request: id, path, status, milliseconds: Math.round(took) });
    return writeHead.call(response, status, { ...added, ...given });
  };
  response.writeHead = dressed as ServerResponse['writeHead'];
  return id;
};
