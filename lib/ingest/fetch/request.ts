import { Agent, request as send } from 'undici';
import { readBody } from './body.ts';
import { type Again, FetchFailure } from './failure.ts';
import { inTurn } from './host-queue.ts';
import type { Session, Settings } from './options.ts';
import { publicLookup, requirePublicHost } from './public-address.ts';

/** One answer of a server, its body unpacked and whole. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/** Connections that reach public addresses only, for one run. */
export const sessionOf = (settings: Settings): Session => ({
  settings,
  agent: new Agent({
    connect: { lookup: publicLookup(settings.allowLoopback), timeout: settings.timeout },
    pipelining: 0,
  }),
});

const timeouts = /TIMEOUT|TimeoutError|AbortError/;

const failureOf = (error: unknown, settings: Settings): FetchFailure => {
  if (error instanceof FetchFailure) return error;
  if (!(error instanceof Error)) return new FetchFailure('cut-off', { reason: String(error) }, 'soon');
  if (error.cause instanceof FetchFailure) return error.cause;
  const code = 'code' in error ? String(error.code) : error.name;
  if (timeouts.test(code) || timeouts.test(error.name))
    return new FetchFailure('timed-out', { seconds: Math.ceil(settings.timeout / 1000) }, 'soon');
  return new FetchFailure('cut-off', { reason: code || error.message }, 'soon');
};

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
export const retryAfter = (value: string | undefined, now: Date): number | null => {
  if (!value) return null;
  const time = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isFinite(time) ? Math.max(0, time) : null;
};

const busy = [429, 502, 503, 504];

/** Asks for another try where the server said that it is busy for now. */
const requireCalm = ({ status, headers }: Answer, { longestWait, now }: Settings): void => {
  if (!busy.includes(status)) return;
  const asked = retryAfter(headers['retry-after'], now());
  if (asked !== null && asked > longestWait)
    throw new FetchFailure('try-later', { status, seconds: Math.ceil(asked / 1000) });
  const again: Again = asked ?? 'soon';
  throw new FetchFailure('http-status', { status }, again);
};

const sendOnce = async ({ settings, agent }: Session, url: URL, headers: Record<string, string>): Promise<Answer> => {
  requirePublicHost(url, settings.allowLoopback);
  try {
    const {
      statusCode,
      headers: received,
      body,
    } = await send(url, {
      dispatcher: agent,
      headers: { 'user-agent': settings.userAgent, accept: '*/*', 'accept-encoding': 'gzip, br', ...headers },
      headersTimeout: settings.timeout,
      bodyTimeout: settings.timeout,
      signal: AbortSignal.timeout(settings.timeout),
    });
    const flat = Object.fromEntries(
      Object.entries(received).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
    );
    return {
      status: statusCode,
      headers: flat,
      body: await readBody(body, flat['content-encoding'] ?? '', settings.maxBytes),
    };
  } catch (error) {
    throw failureOf(error, settings);
  }
};

/** Sends one request when it is the host's turn, and again after growing pauses while that may help. */
export const request = async (session: Session, url: URL, headers: Record<string, string> = {}): Promise<Answer> => {
  const { tries, gap, wait } = session.settings;
  for (let tried = 1; ; tried++)
    try {
      const answer = await inTurn(
        url.hostname,
        () => wait(gap),
        () => sendOnce(session, url, headers),
      );
      requireCalm(answer, session.settings);
      return answer;
    } catch (error) {
      if (!(error instanceof FetchFailure) || error.again === 'never' || tried >= tries) throw error;
      await wait(error.again === 'soon' ? 1000 * 2 ** (tried - 1) : error.again);
    }
};
