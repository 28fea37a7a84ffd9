import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What a handler answered. */
export interface Recorded {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

export interface Recording {
  /** For the handler: it belongs to no connection, so a client that leaves stops nothing. */
  response: ServerResponse;
  ended: Promise<Recorded>;
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

const called = (...parts: unknown[]) => parts.find((part): part is () => void => typeof part === 'function')?.();

const tellFinished = (response: ServerResponse) => {
  response.emit('finish');
  response.emit('close');
};

/** The methods of a response that collects what is written; writers wait for `finish`, so it is told. */
const collecting = (response: ServerResponse, done: (recorded: Recorded) => void, fail: (problem: unknown) => void) => {
  const chunks: Buffer[] = [];
  const state = { ended: false };
  const take = (chunk: unknown, encoding: unknown) => {
    if (chunk && typeof chunk !== 'function' && !state.ended) chunks.push(bytesOf(chunk as Chunk, encoding));
  };
  const methods = {
    write(chunk: unknown, encoding?: unknown, callback?: unknown) {
      take(chunk, encoding);
      called(encoding, callback);
      return true;
    },
    end(chunk?: unknown, encoding?: unknown, callback?: unknown) {
      take(chunk, encoding);
      if (!state.ended) process.nextTick(tellFinished, response);
      state.ended = true;
      done({ status: response.statusCode, headers: { ...response.getHeaders() }, body: Buffer.concat(chunks) });
      called(chunk, encoding, callback);
      return response;
    },
    destroy(problem?: unknown) {
      fail(problem ?? new Error('the answer was given up'));
      return response;
    },
    writeHead: (status: number, ...rest: unknown[]) => takeHead(response, status, rest),
    flushHeaders: () => undefined,
  };
  return { state, methods };
};

/** A response that sends nothing: what a handler writes into it is given by `ended`. */
export const record = (request: IncomingMessage): Recording => {
  const response = new ServerResponse(request);
  const ended = new Promise<Recorded>((resolve, reject) => {
    const { state, methods } = collecting(response, resolve, reject);
    Object.assign(response, methods);
    for (const name of ['finished', 'writableEnded', 'writableFinished', 'headersSent'])
      Object.defineProperty(response, name, { get: () => state.ended });
  });
  // A handler may throw before anybody waits for the end.
  ended.catch(() => undefined);
  return { response, ended };
};
