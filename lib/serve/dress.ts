import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { logWarning, slowMilliseconds } from '../log.ts';
import { cacheControl, kindOf, transport } from './headers.mjs';

type Kind = ReturnType<typeof kindOf>;
const heads = new Map<string, OutgoingHttpHeaders>();

/** Head lines that every answer of a kind gets unless it says otherwise itself; made once. */
export const headOf = (kind: Kind, origin: string): OutgoingHttpHeaders => {
  const known = heads.get(`${kind.kind} ${origin}`);
  if (known) return known;
  const { headers, policy } = kind;
  const head = { ...headers, ...(policy && { 'content-security-policy': policy }), ...transport(origin) };
  heads.set(`${kind.kind} ${origin}`, head);
  return head;
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

/** A copy of the head lines given to writeHead, by their names in small letters; a loop, since spreading is slow here. */
const givenIn = (rest: readonly unknown[]): OutgoingHttpHeaders => {
  const given = (rest.find((each) => typeof each === 'object' && each !== null) ?? {}) as OutgoingHttpHeaders;
  const copy: OutgoingHttpHeaders = {};
  for (const name in given) copy[name.toLowerCase()] = given[name];
  return copy;
};

/** The whole head: what the answer says itself, set or given, and below it what its kind wears. */
const wholeHead = (response: ServerResponse, kind: OutgoingHttpHeaders, head: OutgoingHttpHeaders) => {
  const isSet = response.getHeaderNames().length > 0;
  for (const name in kind) if (!(name in head) && !(isSet && response.hasHeader(name))) head[name] = kind[name];
  return head;
};

const notKept = (response: ServerResponse, head: OutgoingHttpHeaders) => {
  response.removeHeader('cdn-cache-control');
  delete head['cdn-cache-control'];
  head['cache-control'] = cacheControl.error;
};

/**
 * Puts on what every answer wears, whoever makes it, at the moment its head is written: the security head of its
 * kind, the request's id, how long it took; and an error is never kept by anybody.
 */
export const dress = (request: IncomingMessage, response: ServerResponse, origin: string): string => {
  const began = performance.now();
  const id = requestId(request);
  const { writeHead } = response;
  const dressed = (status: number, ...rest: unknown[]) => {
    const took = performance.now() - began;
    const path = pathOf(request);
    const head: OutgoingHttpHeaders = wholeHead(response, headOf(kindOf(path), origin), givenIn(rest));
    head['x-request-id'] = id;
    head['server-timing'] ??= `made;dur=${took.toFixed(1)}`;
    if (status >= 400) notKept(response, head);
    if (took >= slowMilliseconds)
      logWarning('slow answer', { request: id, path, status, milliseconds: Math.round(took) });
    return writeHead.call(response, status, head);
  };
  response.writeHead = dressed as ServerResponse['writeHead'];
  return id;
};
