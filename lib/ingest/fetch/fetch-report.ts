import type { Refusal } from '../report.ts';
import { type DocumentRecord, keepDocument, keptDocument, sha256Of } from './documents.ts';
import { FetchFailure, fetchMessage } from './failure.ts';
import { type FetchOptions, type Session, settingsOf } from './options.ts';
import { followed, webAddress } from './redirects.ts';
import { type Answer, sessionOf } from './request.ts';
import { requireAllowed } from './robots.ts';

/** A fetched document; `unchanged`: the server said that it is the one kept before. */
export interface Fetched extends DocumentRecord {
  name: string;
  bytes: Uint8Array;
  unchanged: boolean;
}

type Kept = Awaited<ReturnType<typeof keptDocument>>;

const conditionsFor = (kept: Kept): Record<string, string> => ({
  ...(kept?.record.etag ? { 'if-none-match': kept.record.etag } : {}),
  ...(kept?.record.lastModified ? { 'if-modified-since': kept.record.lastModified } : {}),
});

const nameOf = (address: string): string => {
  const { pathname, host } = new URL(address);
  return pathname.split('/').filter(Boolean).at(-1) ?? host;
};

const recordOf = (url: URL, finalUrl: URL, { headers, body }: Answer, now: Date): DocumentRecord => ({
  url: url.href,
  finalUrl: finalUrl.href,
  sha256: sha256Of(body),
  mediaType: headers['content-type'] ?? null,
  etag: headers.etag ?? null,
  lastModified: headers['last-modified'] ?? null,
  retrievedAt: now.toISOString(),
});

const fetchIn = async (session: Session, address: string): Promise<Fetched> => {
  const { home, now } = session.settings;
  const url = webAddress(address);
  const kept = await keptDocument(home, url.href);
  const { url: finalUrl, answer } = await followed(session, url, conditionsFor(kept), (hop) =>
    requireAllowed(session, hop),
  );
  if (answer.status === 304 && kept)
    return { ...kept.record, bytes: kept.bytes, name: nameOf(kept.record.finalUrl), unchanged: true };
  if (answer.status !== 200) throw new FetchFailure('http-status', { status: answer.status });
  const record = recordOf(url, finalUrl, answer, now());
  await keepDocument(home, record, answer.body);
  return {
    ...record,
    bytes: answer.body,
    name: nameOf(finalUrl.href),
    unchanged: record.sha256 === kept?.record.sha256,
  };
};

/**
 * Fetches a document politely and keeps it under GONGKAI_HOME/documents by its hash. Whatever goes wrong outside comes back as a
 * refusal that says why and what to do; it never throws for it.
 */
export const fetchReport = async (address: string, options: FetchOptions = {}): Promise<Fetched | Refusal> => {
  const session = sessionOf(settingsOf(options));
  try {
    return await fetchIn(session, address);
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    return { file: address, messages: [fetchMessage(error.code, address, error.values)] };
  } finally {
    await session.agent.destroy();
  }
};
