import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Opened } from '../../lib/db/client.ts';
import { memoryDatabase } from '../../lib/db/memory.ts';
import { openDoor } from '../../lib/ingest/handoff.ts';
import { importRoute } from '../../lib/serve/import.ts';
import { listening, siteOf } from './site.ts';

const home = mkdtempSync(join(tmpdir(), 'gongkai-import-'));
let opened: Opened;
let site: Awaited<ReturnType<typeof listening>>;
let closeDoor: () => void;

beforeAll(async () => {
  opened = await memoryDatabase();
  const before = importRoute(opened.db, { id: 0, refresh: async () => {} });
  site = await listening(siteOf((_request, response) => void response.writeHead(404).end('no such page'), { before }));
});
beforeEach(() => {
  vi.stubEnv('GONGKAI_HOME', home);
  vi.stubEnv('POSTGRES_URL', '');
  closeDoor = openDoor(site.port);
});
afterEach(() => {
  closeDoor();
  vi.unstubAllEnvs();
});
afterAll(async () => {
  site.stop();
  await opened.close();
  rmSync(home, { recursive: true, force: true });
});

const post = async (headers: Record<string, string>, method = 'POST', path = '/api/import') =>
  (await fetch(site.at + path, { method, headers, ...(method === 'POST' && { body: '{"note":""}\n' }) })).status;

/** As any address that nothing answers. */
const absent = (method = 'POST') => post({}, method, '/api/nothing');

const unknown: [what: string, headers: Record<string, string>][] = [
  ['no token', {}],
  ['an empty token', { authorization: 'Bearer ' }],
  ['another token', { authorization: 'Bearer 0123456789abcdef' }],
  ['another scheme', { authorization: 'Basic Z29uZ2thaTpnb25na2Fp' }],
];

describe('the import route', () => {
  it.each(unknown)('refuses the loopback with %s', async (_what, headers) => {
    expect(await post(headers)).toBe(403);
  });

  it('refuses before it has read what is sent', async () => {
    const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(65_536)) });
    const init = { method: 'POST', headers: { authorization: 'Bearer x' }, body: endless, duplex: 'half' };
    const answer = await fetch(`${site.at}/api/import`, init as RequestInit);
    expect(answer.status).toBe(403);
  });

  it('is not there for who comes through a proxy, nor for a GET', async () => {
    expect(await post({ 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer x' })).toBe(await absent());
    expect(await post({ authorization: 'Bearer x' }, 'GET')).toBe(await absent('GET'));
  });

  it('is not there where the database is a server', async () => {
    vi.stubEnv('POSTGRES_URL', 'postgres://127.0.0.1/none');
    expect(await post({ authorization: 'Bearer x' })).toBe(await absent());
  });
});
