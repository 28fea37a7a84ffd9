import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What a handler wrote into a response that was held back. */
export interface Recorded {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

type Chunk = string | Uint8Array;
const bytesOf = (chunk: Chunk, encoding: unknown) =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk);

/** Takes head lines given to writeHead in any of its forms over into the response's own. */
const takeHead = (response: ServerResponse, status: number, rest: readonly unknown[]) => {
  response.statusCode = status;
  const headers = rest.find((each) => typeof each === 'object' && each !== null);
  for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders))
    if (value !== undefined) response.setHeader(name, value);
  return response;
};

/**
 * Holds back everything a handler writes: `ended` resolves when it ends the response, and
 * `release` gives the response back its own methods so that the body can be sent compressed.
 */
export const record = (response: ServerResponse): { ended: Promise<Recorded>; release: () => void } => {
  const own = {
    write: response.write,
    end: response.end,
    writeHead: response.writeHead,
    flushHeaders: response.flushHeaders,
  };
  const chunks: Buffer[] = [];
  const ended = new Promise<Recorded>((resolve, reject) => {
    const take = (chunk: unknown, encoding: unknown) => {
      if (chunk && typeof chunk !== 'function') chunks.push(bytesOf(chunk as Chunk, encoding));
    };
    const called = (...parts: unknown[]) => parts.find((part): part is () => void => typeof part === 'function')?.();
    const held = {
      write(chunk: unknown, encoding?: unknown, done?: unknown) {
        take(chunk, encoding);
        called(encoding, done);
        return true;
      },
      end(chunk?: unknown, encoding?: unknown, done?: unknown) {
        take(chunk, encoding);
        resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) });
        called(chunk, encoding, done);
        return response;
      },
      writeHead: (status: number, ...rest: unknown[]) => takeHead(response, status, rest),
      flushHeaders: () => undefined,
    };
    Object.assign(response, held);
    response.once('close', () => reject(new Error('the client left before the page was made')));
  });
  // A handler may throw before anybody waits for the end.
  ended.catch(() => undefined);
  return { ended, release: () => void Object.assign(response, own) };
};
