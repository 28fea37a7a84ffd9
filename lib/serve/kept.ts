import type { IncomingMessage, ServerResponse } from 'node:http';
import { headOf, pathOf, requestId } from './dress.ts';
import { chooseEncoding, type StoredBody } from './encode.ts';
import { kindOf } from './headers.mjs';

type Head = readonly string[];

// By the bytes they stand above: a body that is dropped takes its heads along.
const heads = new WeakMap<Buffer, Head>();

const flat = (head: object): string[] =>
  Object.entries(head).flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));

/** The whole head of a kept body in one encoding, in the flat form that is written without another look. */
const wholeHead = (body: StoredBody, path: string, origin: string, name: string | null, bytes: Buffer): Head => {
  const known = heads.get(bytes);
  if (known) return known;
  const head = flat({
    ...headOf(kindOf(path), origin),
    ...body.headers,
    'content-length': bytes.length,
    'server-timing': 'kept',
    ...(name && { 'content-encoding': name }),
  });
  heads.set(bytes, head);
  return head;
};

/** Sends a kept body to a client that has no copy of it: the way that most requests go, so nothing is made anew. */
export const sendKept = (request: IncomingMessage, response: ServerResponse, body: StoredBody, origin: string) => {
  const { name, bytes } = chooseEncoding(body, String(request.headers['accept-encoding'] ?? ''));
  const head = wholeHead(body, pathOf(request), origin, name, bytes);
  response.writeHead(body.status, head.concat('x-request-id', requestId(request)));
  response.end(request.method === 'HEAD' ? undefined : bytes);
};
