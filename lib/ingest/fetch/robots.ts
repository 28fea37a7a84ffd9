import robotsParser from 'robots-parser';
import { FetchFailure } from './failure.ts';
import type { Session } from './options.ts';
import { followed } from './redirects.ts';

type Rules = ReturnType<typeof robotsParser>;

const known = new Map<string, Promise<Rules>>();

/** RFC 9309, 2.3.1: no file means no rules; a server that fails means that nothing may be fetched for now. */
const readRules = async (session: Session, origin: string): Promise<Rules> => {
  const address = `${origin}/robots.txt`;
  const { answer } = await followed(session, new URL(address));
  if (answer.status >= 500)
    throw new FetchFailure('robots-unavailable', { host: new URL(origin).host, status: answer.status });
  const text = answer.status < 300 ? new TextDecoder().decode(answer.body.subarray(0, 512 * 1024)) : '';
  // Many sites answer with their home page where they have no such file.
  return robotsParser(address, /^\s*</.test(text) ? '' : text);
};

const rulesOf = (session: Session, origin: string): Promise<Rules> => {
  const rules = known.get(origin) ?? readRules(session, origin);
  known.set(origin, rules);
  rules.catch(() => known.delete(origin));
  return rules;
};

/** Refuses an address that the site's robots.txt closes to us. */
export const requireAllowed = async (session: Session, url: URL): Promise<void> => {
  const rules = await rulesOf(session, url.origin);
  if (rules.isAllowed(url.href, session.settings.userAgent) === false)
    throw new FetchFailure('robots-disallow', { host: url.host });
};
