import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Bodies } from './bodies.ts';
import { chooseEncoding, type StoredBody, storeBody } from './encode.ts';
import { logProblem } from './log.ts';
import { record } from './record.ts';
import { sendAway, sendBroken } from './trouble.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export interface Site {
  /** The framework. */
  handler: Handler;
  bodies: Bodies;
  /** The key of a request, or null for one that is never kept. */
  keyOf: (request: IncomingMessage) => string | null;
  /** Answered before anything else: true when it was theirs (the import route). */
  before?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Asked when the framework fails: does the database answer? */
  databaseAnswers?: () => Promise<boolean>;
}

const unmodified = (request: IncomingMessage, body: StoredBody) =>
  (request.headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(body.etag);

/** Sends a stored body in the encoding the client likes best, or 304 where it has it already. */
export const sendBody = (request: IncomingMessage, response: ServerResponse, body: StoredBody) => {
  const { name, bytes } = chooseEncoding(body, String(request.headers['accept-encoding'] ?? ''));
  const { 'content-length': _length, ...headers } = body.headers;
  const head = { ...headers, etag: body.etag };
  if (body.gzip) head.vary = [head.vary, 'Accept-Encoding'].filter(Boolean).join(', ');
  if (unmodified(request, body)) return void response.writeHead(304, head).end();
  if (name) head['content-encoding'] = name;
  response.writeHead(body.status, { ...head, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
};

// Errors, redirects and whatever the page itself calls private are made anew each time.
const worthKeeping = (status: number, cacheControl: unknown) =>
  status === 200 && /\bpublic\b/.test(String(cacheControl ?? '')) && !/no-store/.test(String(cacheControl ?? ''));

const makeBody = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<StoredBody> => {
  const { ended, release } = record(response);
  try {
    await Promise.all([site.handler(request, response), ended]);
    const { status, headers, body } = await ended;
    return await storeBody(status, headers, body);
  } finally {
    release();
    for (const name of response.getHeaderNames()) response.removeHeader(name);
  }
};

const isAway = async (site: Site, made: StoredBody) =>
  made.status >= 500 && site.databaseAnswers !== undefined && !(await site.databaseAnswers());

const make = async (site: Site, key: string, request: IncomingMessage, response: ServerResponse) => {
  const method = request.method;
  let made: StoredBody | undefined;
  // A kept body serves GET and HEAD, so it is always made whole.
  request.method = 'GET';
  await site.bodies.make(key, async () => {
    made = await makeBody(site, request, response);
    return worthKeeping(made.status, made.headers['cache-control']) ? made : null;
  });
  request.method = method;
  if (!made) return;
  if (await isAway(site, made)) return sendAway(response);
  sendBody(request, response, made);
};

const answer = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (site.before && (await site.before(request, response))) return;
  const key = site.keyOf(request);
  if (key === null) return site.handler(request, response);
  const kept = site.bodies.get(key) ?? (await site.bodies.pending(key)?.catch(() => null));
  if (kept) return sendBody(request, response, kept);
  return make(site, key, request, response);
};

const apologise = async (site: Site, response: ServerResponse, problem: unknown) => {
  if (response.destroyed) return;
  logProblem(problem);
  if (response.headersSent) return void response.destroy();
  const away = site.databaseAnswers && !(await site.databaseAnswers());
  return away ? sendAway(response) : sendBroken(response);
};

/** The site's HTTP server: kept bodies first, then the framework. */
export const siteServer = (site: Site): Server =>
  createServer((request, response) => {
    answer(site, request, response).catch((problem) => apologise(site, response, problem));
  });
