import { describe, expect, it } from 'vitest';
import { Gate } from '../../lib/gate.ts';
import { Bodies } from '../../lib/serve/bodies.ts';
import { listening, siteOf } from './site.ts';

const views = Number(process.env.GONGKAI_VIEWS ?? 300);
const body = 'x'.repeat(20_000);

describe('a burst of views that nobody asked for before', () => {
  it(`makes a few at once, keeps within its memory, and turns away only when the line is full (${views})`, async () => {
    let [inside, most] = [0, 0];
    const site = siteOf(
      async (_request, response) => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
        response.writeHead(200, { 'cache-control': 'public' }).end(body);
      },
      { bodies: new Bodies(1_000_000), gate: new Gate(4, 10_000, 60_000) },
    );
    const { at, stop } = await listening(site);
    const statuses = await Promise.all(
      Array.from({ length: views }, async (_, view) => {
        const answer = await fetch(`${at}/c/refusal-rate?y=${2000 + (view % 100)}&d=${100000 + view}`);
        await answer.arrayBuffer();
        return answer.status;
      }),
    );
    stop();
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(most).toBeLessThanOrEqual(4);
    expect(site.bodies.bytes).toBeLessThanOrEqual(1_000_000);
    expect(site.gate.waiting).toBe(0);
  });

  it('answers 503 and when to come back where the line is full, and goes on afterwards', async () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const site = siteOf(
      async (_request, response) => {
        await opened;
        response.writeHead(200, { 'cache-control': 'public' }).end('x');
      },
      { gate: new Gate(1, 1, 60_000) },
    );
    const { at, stop } = await listening(site);
    const first = [fetch(`${at}/1`), fetch(`${at}/2`)];
    while (site.gate.waiting < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    const third = await fetch(`${at}/3`);
    expect([third.status, third.headers.get('retry-after')]).toEqual([503, '3']);
    open();
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await fetch(`${at}/3`)).status).toBe(200);
    stop();
  });

  it('is told to come back where the line does not move', async () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const site = siteOf(
      async (_request, response) => {
        await opened;
        response.writeHead(200, { 'cache-control': 'public' }).end('x');
      },
      { gate: new Gate(1, 10, 50) },
    );
    const { at, stop } = await listening(site);
    const first = fetch(`${at}/1`);
    expect((await fetch(`${at}/2`)).status).toBe(503);
    expect(site.gate.waiting).toBe(0);
    open();
    expect((await first).status).toBe(200);
    stop();
  });

  it('a client that leaves stops nothing: what it asked for is made and kept', async () => {
    const leaving = new AbortController();
    const site = siteOf(async (_request, response) => {
      leaving.abort();
      await new Promise((resolve) => setTimeout(resolve, 50));
      response.writeHead(200, { 'cache-control': 'public' }).end('x');
    });
    const { at, stop } = await listening(site);
    await expect(fetch(`${at}/left`, { signal: leaving.signal })).rejects.toThrow();
    while (site.bodies.size === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await fetch(`${at}/left`)).headers.get('server-timing')).toBe('kept');
    stop();
  });
});
