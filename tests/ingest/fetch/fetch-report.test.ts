import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fetched, fetchReport } from '../../../lib/ingest/fetch/fetch-report.ts';
import type { FetchOptions } from '../../../lib/ingest/fetch/options.ts';
import type { Refusal } from '../../../lib/ingest/report.ts';
import {
  bomb,
  cutOff,
  endless,
  type Handler,
  inOrder,
  type Misbehaving,
  misbehaving,
  page,
  send,
  slow,
} from './server.ts';

let home: string;
let server: Misbehaving;
let waits: number[];

const serve = async (handlers: Record<string, Handler>): Promise<void> => {
  server = await misbehaving(handlers);
};

const fetched = (path: string, options: FetchOptions = {}): Promise<Fetched | Refusal> =>
  fetchReport(path.startsWith('/') ? server.origin + path : path, {
    home,
    allowLoopback: true,
    maxBytes: 1024 * 1024,
    timeout: 5_000,
    now: () => new Date('2026-02-01T00:00:00Z'),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    gap: 7,
    ...options,
  });

const outcome = (result: Fetched | Refusal): string =>
  'messages' in result ? result.messages.map(({ code }) => code).join() : new TextDecoder().decode(result.bytes);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gongkai-fetch-'));
  waits = [];
});

afterEach(async () => {
  await server?.close();
  rmSync(home, { recursive: true });
});

describe('a server that misbehaves', () => {
  it.each<[what: string, handler: Handler, code: string]>([
    ['cuts the answer off', cutOff, 'cut-off'],
    ['drips for ever', slow, 'timed-out'],
    ['never answers', () => undefined, 'timed-out'],
    ['pours without end', endless, 'too-large'],
    ['sends a gzip bomb', bomb, 'too-large'],
    ['says it is gzip and lies', send(200, { 'content-encoding': 'gzip' }, page), 'cut-off'],
    ['breaks the gzip off', send(200, { 'content-encoding': 'gzip' }, gzipSync(page).subarray(0, 60)), 'cut-off'],
    ['redirects to itself', send(302, { location: '/report' }), 'too-many-redirects'],
    ['redirects to a file', send(302, { location: 'file:///etc/passwd' }), 'address-scheme'],
    ['redirects with a password', send(302, { location: 'http://name:secret@example.org/' }), 'address-secret'],
    ['redirects into a private network', send(302, { location: 'http://10.0.0.1/' }), 'private-address'],
    ['redirects to the metadata of a cloud', send(302, { location: 'http://169.254.169.254/' }), 'private-address'],
    ['has no such page', send(404, {}, page), 'http-status'],
    ['forbids it', send(403), 'http-status'],
    ['is broken', send(503), 'http-status'],
    ['asks for patience without end', send(429, { 'retry-after': '86400' }), 'try-later'],
  ])('%s', async (_, handler, code) => {
    await serve({ '/report': handler });
    const result = await fetched('/report', { timeout: code === 'timed-out' ? 300 : 20_000, tries: 2 });
    expect(outcome(result)).toBe(code);
    expect(readdirSync(home)).toEqual([]);
  });

  it('gets another try, after growing pauses', async () => {
    await serve({ '/report': inOrder(cutOff, send(502), send(200, {}, page)) });
    expect(outcome(await fetched('/report'))).toBe(page);
    expect(waits.filter((wait) => wait !== 7)).toEqual([1000, 2000]);
  });

  it.each([
    ['3', 3000],
    ['Sun, 01 Feb 2026 00:00:09 GMT', 9000],
  ])('is waited for as long as Retry-After says: %s', async (retryAfter, wait) => {
    await serve({ '/report': inOrder(send(429, { 'retry-after': retryAfter }), send(200, {}, page)) });
    expect(outcome(await fetched('/report'))).toBe(page);
    expect(waits.filter((each) => each !== 7)).toEqual([wait]);
  });

  it('is not asked again where asking is no use', async () => {
    await serve({ '/report': send(404) });
    await fetched('/report');
    expect(server.asked).toEqual(['/robots.txt', '/report']);
  });
});

describe('an address', () => {
  it.each([
    ['not an address', 'bad-address'],
    ['ftp://example.org/report.pdf', 'address-scheme'],
    ['file:///etc/passwd', 'address-scheme'],
    ['http://name:secret@example.org/', 'address-secret'],
    ['http://127.0.0.1:1/', 'private-address'],
    ['http://localhost:1/', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[::ffff:192.168.0.1]/', 'private-address'],
    ['http://192.168.1.1/', 'private-address'],
    ['http://169.254.169.254/latest/meta-data', 'private-address'],
    ['http://100.64.0.1/', 'private-address'],
    ['http://0.0.0.0/', 'private-address'],
  ])('%s is refused: %s', async (address, code) => {
    await serve({});
    const result = await fetched(address, { allowLoopback: false, tries: 1 });
    expect(outcome(result)).toBe(code);
    expect(JSON.stringify(result)).toMatch(/"zh":".+","en":".+"/);
  });
});

describe('robots.txt', () => {
  const robots = (text: string) => send(200, { 'content-type': 'text/plain' }, text);

  it.each([
    ['closes the folder', robots('User-agent: *\nDisallow: /private/'), '/private/report', 'robots-disallow'],
    ['closes it to us', robots('User-agent: Gongkai\nDisallow: /'), '/report', 'robots-disallow'],
    ['closes it to others', robots('User-agent: Other\nDisallow: /'), '/report', page],
    ['is missing', send(404), '/report', page],
    ['is the home page', send(200, { 'content-type': 'text/html' }, page), '/report', page],
    ['fails', send(500), '/report', 'robots-unavailable'],
  ])('that %s', async (_, file, path, expected) => {
    await serve({
      '/robots.txt': file,
      '/report': send(200, {}, page),
      '/private/report': send(200, {}, page),
    });
    expect(outcome(await fetched(path))).toBe(expected);
  });

  it('is asked of every host on the way', async () => {
    const closed = await misbehaving({ '/robots.txt': robots('User-agent: *\nDisallow: /') });
    await serve({ '/report': send(302, { location: `${closed.origin}/report` }) });
    expect(outcome(await fetched('/report'))).toBe('robots-disallow');
    expect(closed.asked).toEqual(['/robots.txt']);
    await closed.close();
  });
});

describe('a document', () => {
  it('is kept by its hash, with its address, date and marks', async () => {
    await serve({
      '/old': send(301, { location: '/report' }),
      '/report': send(200, { 'content-type': 'text/html', etag: '"1"', 'last-modified': 'x' }, page),
    });
    const result = (await fetched('/old')) as Fetched;
    expect(result).toMatchObject({
      url: `${server.origin}/old`,
      finalUrl: `${server.origin}/report`,
      name: 'report',
      mediaType: 'text/html',
      etag: '"1"',
      lastModified: 'x',
      retrievedAt: '2026-02-01T00:00:00.000Z',
      unchanged: false,
    });
    expect(readFileSync(join(home, 'documents', result.sha256), 'utf8')).toBe(page);
  });

  it('is unpacked', async () => {
    await serve({ '/report': send(200, { 'content-encoding': 'gzip' }, gzipSync(page)) });
    expect(outcome(await fetched('/report'))).toBe(page);
  });

  it('is asked for by its marks the second time, and is the kept one if the server says so', async () => {
    const conditions: unknown[] = [];
    await serve({
      '/report': (request, response) => {
        const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
        conditions.push([etag, since]);
        if (etag === '"1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"1"', 'last-modified': 'x' }).end(page);
      },
    });
    const first = (await fetched('/report')) as Fetched;
    const second = await fetched('/report', { now: () => new Date('2027-01-01T00:00:00Z') });
    expect(second).toEqual({ ...first, unchanged: true });
    expect(conditions).toEqual([
      [undefined, undefined],
      ['"1"', 'x'],
    ]);
  });

  it('that was damaged on disk is fetched again', async () => {
    await serve({
      '/report': (request, response) => {
        if (request.headers['if-none-match']) response.writeHead(304).end();
        else response.writeHead(200, { etag: '"1"' }).end(page);
      },
    });
    const { sha256 } = (await fetched('/report')) as Fetched;
    writeFileSync(join(home, 'documents', sha256), 'rubbish');
    expect(outcome(await fetched('/report'))).toBe(page);
    expect(readFileSync(join(home, 'documents', sha256), 'utf8')).toBe(page);
  });
});

describe('a host', () => {
  it('gets one request at a time, a pause between two, and our name', async () => {
    const names = new Set<string | undefined>();
    const late: Handler = (request, response) => {
      names.add(request.headers['user-agent']);
      setTimeout(() => response.end(page), 20);
    };
    await serve({ '/1': late, '/2': late, '/3': late });
    await Promise.all(['/1', '/2', '/3'].map((path) => fetched(path)));
    expect(server.atOnce()).toBe(1);
    expect(waits.filter((wait) => wait === 7).length).toBeGreaterThanOrEqual(3);
    expect([...names]).toEqual([expect.stringMatching(/^Gongkai\/[\d.]+ \(/)]);
  });
});
