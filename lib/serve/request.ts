import { IncomingMessage } from 'node:http';
import { canonicalQuery } from '../view/query-keys.ts';

const longestAddress = 8000;

/** Percent signs of the path stand for text in UTF-8. */
const isText = (url: string): boolean => {
  const [path = ''] = url.split('?', 1);
  if (!path.includes('%')) return true;
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
};

export type Refusal = 400 | 405 | 414;

/** A request that no browser sends from a link of ours; the number is what it is answered with. */
export const refusalOf = ({ method, url = '' }: IncomingMessage): Refusal | null => {
  if (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS') return 405;
  if (url.length > longestAddress) return 414;
  // An address of another site, `//host`, and whatever a path may not hold.
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(url) && !/[\\#]|%00|%0a|%0d/i.test(url) && isText(url) ? null : 400;
};

const canonicalOf = (address: string): string => {
  const mark = address.indexOf('?');
  if (mark < 0) return address;
  const query = canonicalQuery(address.slice(mark + 1));
  return query ? `${address.slice(0, mark)}?${query}` : address.slice(0, mark);
};

const mostRemembered = 4000;
const longestRemembered = 300;
const remembered = new Map<string, string>();

/** The address with its known keys in one order, so that one view is made and kept once; links that many follow are remembered. */
export const canonicalAddress = (address: string): string => {
  const known = remembered.get(address);
  if (known !== undefined) return known;
  const canonical = canonicalOf(address);
  if (address.length > longestRemembered) return canonical;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(address, canonical);
  return canonical;
};

/** The canonical address of one that was let in before, or undefined: a lookup and nothing else. */
export const rememberedAddress = (address: string): string | undefined => remembered.get(address);

// What a download in parts, or one that is held already, is asked with.
const streamedHeads = ['range', 'if-none-match', 'accept-encoding'];

/** The request for an answer that is sent as it is made and kept by nobody: its own method and what downloads need. */
export const streamedRequest = (request: IncomingMessage, host: string): IncomingMessage => {
  const plain = plainRequest(request, host);
  plain.method = request.method;
  for (const name of streamedHeads) if (request.headers[name]) plain.headers[name] = request.headers[name];
  plain.rawHeaders = Object.entries(plain.headers).flatMap(([name, value]) => [name, String(value)]);
  return plain;
};

/**
 * The request as the framework gets it where the answer is kept for everybody: the canonical address and no
 * head line of this one client, so that nothing it sends can end up in what others read.
 */
export const plainRequest = (request: IncomingMessage, host: string): IncomingMessage => {
  const plain = new IncomingMessage(request.socket);
  plain.method = 'GET';
  plain.url = canonicalAddress(request.url ?? '/');
  plain.httpVersion = '1.1';
  plain.headers = { host, accept: '*/*', 'accept-encoding': 'identity' };
  plain.rawHeaders = Object.entries(plain.headers).flatMap(([name, value]) => [name, String(value)]);
  plain.complete = true;
  plain.push(null);
  return plain;
};
