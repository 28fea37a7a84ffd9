import { FetchFailure } from './failure.ts';
import type { Session } from './options.ts';
import { type Answer, request } from './request.ts';

const redirecting = [301, 302, 303, 307, 308];

/** Reads an address as http or https without a password in it. */
export const webAddress = (text: string, base?: URL): URL => {
  if (!URL.canParse(text, base)) throw new FetchFailure('bad-address', { url: text.slice(0, 200) });
  const url = new URL(text, base);
  if (!['http:', 'https:'].includes(url.protocol))
    throw new FetchFailure('address-scheme', { scheme: url.protocol.slice(0, -1) });
  if (url.username || url.password) throw new FetchFailure('address-secret');
  url.hash = '';
  return url;
};

/** Requests an address and follows its redirects; `before` may refuse each address on the way. */
export const followed = async (
  session: Session,
  start: URL,
  headers: Record<string, string> = {},
  before: (url: URL) => Promise<void> = async () => undefined,
): Promise<{ url: URL; answer: Answer }> => {
  let url = start;
  for (let hop = 0; hop <= session.settings.redirects; hop++) {
    await before(url);
    const answer = await request(session, url, headers);
    const location = answer.headers.location;
    if (!redirecting.includes(answer.status) || !location) return { url, answer };
    url = webAddress(location, url);
  }
  throw new FetchFailure('too-many-redirects', { limit: session.settings.redirects });
};
