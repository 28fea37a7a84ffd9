import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BusyError, type Gate } from '../gate.ts';
import { logProblem } from '../log.ts';
import type { Bodies } from './bodies.ts';
import { dress, pathOf } from './dress.ts';
import { chooseEncoding, type StoredBody, storeBody } from './encode.ts';
import { frame } from './framing.ts';
import { sendKept } from './kept.ts';
import { clientOf, type Limit, pointsOf } from './limit.ts';
import { withHelp } from './missing.ts';
import { record } from './record.ts';
import { plainRequest, type Refusal, rememberedAddress, streamedRequest } from './request.ts';
import { sendAway, sendBroken, sendBusy, sendRefused, sendTooMany } from './trouble.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export interface Site {
  /** The framework. */
  handler: Handler;
  /** The public origin; its host is the only one the framework ever hears of. */
  origin: string;
  bodies: Bodies;
  /** How many bodies are made at once, and how many wait. */
  gate: Gate;
  /** For what is costly to make; a kept body costs nothing. */
  limit: Limit;
  /** After so many milliseconds a body that is still being made is given up. */
  patience: number;
  /** The key of a request, or null for one that is never kept. */
  keyOf: (request: IncomingMessage) => string | null;
  /** True of an answer too large to be held: it goes to the client as it is made. */
  isStreamed?: (request: IncomingMessage) => boolean;
  /** What no link of ours asks for is turned away with this status. */
  refusalOf: (request: IncomingMessage) => Refusal | null;
  /** Answered before anything else: true when it was theirs (the import route). */
  before?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Asked when the framework fails: does the database answer? */
  databaseAnswers?: () => Promise<boolean>;
}

const bare = (tag: string) => tag.replace(/^W\//, '');

const unmodified = (request: IncomingMessage, body: StoredBody) =>
  (request.headers['if-none-match'] ?? '').split(/\s*,\s*/).some((tag) => bare(tag) === bare(body.etag));

/** Sends a stored body in the encoding the client likes best, or 304 where it has it already. */
export const sendBody = (request: IncomingMessage, response: ServerResponse, body: StoredBody, timing: string) => {
  const { name, bytes } = chooseEncoding(body, String(request.headers['accept-encoding'] ?? ''));
  const head = Object.assign({}, body.headers);
  head['server-timing'] = timing;
  if (body.status === 200 && unmodified(request, body)) return void response.writeHead(304, head).end();
  if (name) head['content-encoding'] = name;
  head['content-length'] = bytes.length;
  response.writeHead(body.status, head);
  response.end(request.method === 'HEAD' ? undefined : bytes);
};

// Errors, redirects and whatever the page itself calls private are made anew each time.
const worthKeeping = ({ status, headers }: StoredBody) => {
  const caching = String(headers['cache-control'] ?? '');
  return status === 200 && /\bpublic\b/.test(caching) && !/no-store/.test(caching) && !headers['set-cookie'];
};

const within = <Answer>(milliseconds: number, promise: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not made within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const makeBody = async (site: Site, request: IncomingMessage, release: number): Promise<StoredBody> => {
  const plain = plainRequest(request, new URL(site.origin).host);
  const { response, ended } = record(plain);
  const made = Promise.all([ended, site.handler(plain, response)]);
  const [{ status, headers, body }] = await within(site.patience, made);
  return storeBody(status, headers, withHelp(status, plain.url ?? '/', body, release));
};

const isAway = async (site: Site, made: StoredBody) =>
  made.status >= 500 && site.databaseAnswers !== undefined && !(await site.databaseAnswers());

const make = async (site: Site, key: string, request: IncomingMessage, response: ServerResponse) => {
  const began = performance.now();
  let made: StoredBody | undefined;
  await site.bodies.make(key, async () => {
    made = await site.gate.pass(() => makeBody(site, request, Number.parseInt(key, 10)));
    return worthKeeping(made) ? made : null;
  });
  if (!made) return;
  if (await isAway(site, made)) return sendAway(response);
  sendBody(request, response, made, `rendered;dur=${(performance.now() - began).toFixed(1)}`);
};

const waitOf = async (site: Site, request: IncomingMessage): Promise<number> => {
  const points = pointsOf(request.url ?? '');
  return points && site.limit(clientOf(request), points);
};

const stream = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const wait = await waitOf(site, request);
  if (wait) return sendTooMany(response, wait);
  frame(response);
  return site.handler(streamedRequest(request, new URL(site.origin).host), response);
};

const answer = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (site.before && (await site.before(request, response))) return;
  const refusal = site.refusalOf(request);
  if (refusal) return sendRefused(response, refusal);
  if (site.isStreamed?.(request)) return stream(site, request, response);
  const key = site.keyOf(request);
  if (key === null) return site.handler(request, response);
  const kept = site.bodies.get(key) ?? (await site.bodies.pending(key)?.catch(() => null));
  if (kept) return sendBody(request, response, kept, 'kept');
  const wait = await waitOf(site, request);
  return wait ? sendTooMany(response, wait) : make(site, key, request, response);
};

const apologise = async (site: Site, request: IncomingMessage, response: ServerResponse, id: string, why: unknown) => {
  if (response.destroyed) return;
  if (why instanceof BusyError) return sendBusy(response);
  logProblem(why, { request: id, path: pathOf(request) });
  if (response.headersSent) return void response.destroy();
  const away = site.databaseAnswers && !(await site.databaseAnswers());
  return away ? sendAway(response) : sendBroken(response);
};

/** What is kept under an address that was let in before, for a client that has no copy of it yet. */
const keptFor = (site: Site, request: IncomingMessage): StoredBody | undefined => {
  if (rememberedAddress(request.url ?? '') === undefined || request.headers['if-none-match']) return undefined;
  const key = site.keyOf(request);
  return key === null ? undefined : site.bodies.get(key);
};

// Longer than a proxy keeps its idle connections (mostly 60 s): it must not send a request on one that is just being closed.
const keepAliveTimeout = 75_000;

/** The site's HTTP server: kept bodies first, then the framework. */
export const siteServer = (site: Site): Server =>
  createServer({ keepAliveTimeout }, (request, response) => {
    const kept = keptFor(site, request);
    if (kept) return sendKept(request, response, kept, site.origin);
    const id = dress(request, response, site.origin);
    answer(site, request, response).catch((why) => apologise(site, request, response, id, why));
  });
