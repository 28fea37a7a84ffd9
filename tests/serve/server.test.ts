import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Bodies } from '../../lib/serve/bodies.ts';
import type { Handler, Site } from '../../lib/serve/server.ts';
import { listening, siteOf } from './site.ts';

const long = '政府信息公开'.repeat(400);
const close: (() => void)[] = [];
afterEach(() => {
  for (const each of close.splice(0)) each();
});

const serve = async (handler: Handler, changes: Partial<Site> = {}) => {
  const site = siteOf(handler, changes);
  const { at, stop } = await listening(site);
  close.push(stop);
  return { bodies: site.bodies, at };
};

const page =
  (count: { made: number }, headers: Record<string, string> = {}): Handler =>
  async (_request, response) => {
    count.made += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0',
      ...headers,
    });
    response.write(long.slice(0, 100));
    response.end(long.slice(100));
  };

describe('siteServer', () => {
  it('keeps an idle connection for longer than the proxy before it does', async () => {
    const { at } = await serve(page({ made: 0 }));
    const seconds = Number(/timeout=(\d+)/.exec((await fetch(`${at}/x`)).headers.get('keep-alive') ?? '')?.[1]);
    expect(seconds).toBeGreaterThan(60);
  });

  it('makes a page once for many who ask at the same time', async () => {
    const count = { made: 0 };
    const { at } = await serve(page(count));
    const texts = await Promise.all(Array.from({ length: 20 }, () => fetch(`${at}/x`).then((answer) => answer.text())));
    expect(new Set(texts)).toEqual(new Set([long]));
    expect(count.made).toBe(1);
  });

  it('sends the same bytes compressed and plain, and 304 to who has them', async () => {
    const { at } = await serve(page({ made: 0 }));
    const packed = await fetch(at, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe(long);
    const plain = await fetch(at, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(long);
    const again = await fetch(at, { headers: { 'if-none-match': plain.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it.each(['br', 'gzip', 'identity'])(
    'wears the same head on a kept page as on one just made (%s)',
    async (encoding) => {
      const { at } = await serve(page({ made: 0 }, { 'content-language': 'zh' }));
      const ask = (method: string) => fetch(at, { method, headers: { 'accept-encoding': encoding } });
      const changing = new Set(['server-timing', 'x-request-id', 'date', 'connection', 'keep-alive']);
      const head = ({ headers }: Response) => [...headers].filter(([name]) => !changing.has(name));
      const [made, kept, headOnly] = [await ask('GET'), await ask('GET'), await ask('HEAD')];
      expect(made.headers.get('server-timing')).toMatch(/^rendered/);
      expect(kept.headers.get('server-timing')).toBe('kept');
      expect(head(kept)).toEqual(head(made));
      expect(head(headOnly)).toEqual(head(made));
      expect(made.headers.get('x-request-id')).not.toBe(kept.headers.get('x-request-id'));
      expect([await kept.text(), await headOnly.text()]).toEqual([long, '']);
    },
  );

  it.each([
    ['an error', 500, { 'cache-control': 'public' }],
    ['a private page', 200, { 'cache-control': 'private, no-store' }],
    ['a page that says nothing of caching', 200, {}],
  ])('keeps no entry for %s', async (_what, status, headers) => {
    const { at, bodies } = await serve((_request, response) => {
      response.writeHead(status, headers).end(long);
    });
    expect((await fetch(at)).status).toBe(status);
    expect(bodies.size).toBe(0);
  });

  it('answers 500 without a stack when the framework throws, and lives on', async () => {
    let broken = true;
    const { at } = await serve((request, response) => {
      if (broken) throw new Error('secret at /home/somebody');
      return page({ made: 0 })(request, response);
    });
    const failed = await fetch(at);
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toMatch(/secret|home/);
    broken = false;
    expect((await fetch(at)).status).toBe(200);
  });

  it('says 503 and when to come back while the database is away, keeps serving what it has, and recovers', async () => {
    let away = false;
    const made = page({ made: 0 });
    const { at } = await serve(
      (request, response) => (away ? void response.writeHead(500).end('broken') : made(request, response)),
      { databaseAnswers: async () => !away },
    );
    expect((await fetch(`${at}/kept`)).status).toBe(200);
    away = true;
    expect((await fetch(`${at}/kept`)).status).toBe(200);
    const refused = await fetch(`${at}/new`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
    away = false;
    expect((await fetch(`${at}/new`)).status).toBe(200);
  });

  it('answers HEAD without a body and keeps the whole page for GET', async () => {
    const { at } = await serve(page({ made: 0 }));
    const head = await fetch(`${at}/h`, { method: 'HEAD' });
    expect(await head.text()).toBe('');
    expect(await fetch(`${at}/h`).then((answer) => answer.text())).toBe(long);
  });

  it('stays within its bound however many views are asked for', async () => {
    const { at, bodies } = await serve(page({ made: 0 }), { bodies: new Bodies(200_000) });
    for (let view = 0; view < 60; view += 10)
      await Promise.all(
        Array.from({ length: 10 }, (_, each) => fetch(`${at}/${view + each}`).then((answer) => answer.text())),
      );
    expect(bodies.bytes).toBeLessThanOrEqual(200_000);
    expect(bodies.size).toBeGreaterThan(0);
    expect(bodies.get('1 /59')).toBeDefined();
    expect(bodies.get('1 /0')).toBeUndefined();
  });

  it('unpacks to the page that was made', async () => {
    const { at, bodies } = await serve(page({ made: 0 }));
    await fetch(`${at}/y`).then((answer) => answer.text());
    expect(gunzipSync(bodies.get('1 /y')?.gzip ?? Buffer.alloc(0)).toString()).toBe(long);
  });
});
