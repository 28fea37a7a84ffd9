import type { ServerResponse } from 'node:http';

/**
 * The framework drops the lines of a route's answer that frame its body, since it may have decoded it. A file that
 * lies packed on the disk is sent as it is: the route names the framing under these names, and here they become
 * what they mean. Nobody outside can ask for it, and without this server the route sends plain bytes.
 */
const framing = { 'x-gongkai-encoding': 'content-encoding', 'x-gongkai-length': 'content-length' };

const slot = Symbol.for('gongkai.framing');

/** Tells the routes of this process that their answers pass through here. */
export const allowFraming = (): void => {
  Object.assign(globalThis, { [slot]: true });
};

/** Puts the framing in its place at the moment the head is written. */
export const frame = (response: ServerResponse): void => {
  const { writeHead } = response;
  const framed = (...given: unknown[]) => {
    for (const [named, meant] of Object.entries(framing)) {
      const value = response.getHeader(named);
      if (value === undefined) continue;
      response.removeHeader(named);
      response.setHeader(meant, value);
    }
    return Reflect.apply(writeHead, response, given);
  };
  response.writeHead = framed as ServerResponse['writeHead'];
};
