import { createHash } from 'node:crypto';
import { jsonText } from './json-text.ts';
import type { Problem } from './problem.ts';

export const live = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
export const forEver = 'public, max-age=31536000, immutable';

/** What is sent, before it has a head. */
export interface Sending {
  body: string | Uint8Array<ArrayBuffer>;
  mediaType: string;
  /** The address names its release: the bytes never change. */
  frozen: boolean;
  headers?: Readonly<Record<string, string>>;
}

/** A strong tag over the bytes: the same figures have the same tag on every machine. */
export const entityTag = (body: Sending['body']): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** Whether the client holds these bytes already; weak tags count, as RFC 9110 compares them here. */
export const holds = (request: Request, tag: string): boolean => {
  const given = (request.headers.get('if-none-match') ?? '').split(/\s*,\s*/).map((each) => each.replace(/^W\//, ''));
  return given.includes(tag) || given.includes('*');
};

const headOf = (
  tag: string,
  { frozen, headers = {} }: Pick<Sending, 'frozen' | 'headers'>,
): Record<string, string> => ({
  'Cache-Control': frozen ? forEver : live,
  ETag: tag,
  // Public figures: any page may read them.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  ...headers,
});

/** The answer with its caching head: a frozen view for ever, a live one revalidated by its tag; 304 where nothing changed. */
export const answer = (request: Request, sending: Sending): Response => {
  const tag = entityTag(sending.body);
  const head = headOf(tag, sending);
  if (holds(request, tag)) return new Response(null, { status: 304, headers: head });
  return new Response(sending.body, { headers: { 'Content-Type': sending.mediaType, ...head } });
};

const streamOf = (pieces: Iterator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
};

/**
 * A long answer written while it is read. Its tag is weak, over what decides the bytes (release, view, form), so that
 * a client that holds them costs no row.
 */
export const answerInPieces = (
  request: Request,
  { pieces, decides, ...sending }: Omit<Sending, 'body'> & { pieces: () => Iterable<string>; decides: string },
): Response => {
  const tag = `W/${entityTag(decides)}`;
  const head = headOf(tag, sending);
  if (holds(request, tag.slice(2))) return new Response(null, { status: 304, headers: head });
  return new Response(streamOf(pieces()[Symbol.iterator]()), {
    headers: { 'Content-Type': sending.mediaType, ...head },
  });
};

/** A problem document; never kept by anybody. */
export const problemAnswer = (problem: Problem): Response =>
  new Response(jsonText(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
    },
  });
