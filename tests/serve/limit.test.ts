import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientOf, pointsOf, tokenBuckets } from '../../lib/serve/limit.ts';
import { listening, siteOf } from './site.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  clientOf({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage);

describe('points', () => {
  it.each([
    ['/c/refusal-rate', 0],
    ['/c/refusal-rate.csv', 0],
    ['/c/refusal-rate.png?im=og', 4],
    ['/c/refusal-rate.xlsx', 4],
    ['/c/refusal-rate.zip?y=2024', 8],
    ['/en/compare.json?d=1.2', 2],
    ['/checks/continuity.csv', 2],
    ['/checks/continuity', 0],
    ['/find?q=x', 2],
    ['/d?q=cyq', 2],
  ])('%s costs %i', (address, points) => expect(pointsOf(address)).toBe(points));
});

describe('whose bucket it is', () => {
  it.each([
    ['a client of its own', '203.0.113.9', undefined, '203.0.113.9'],
    ['a client that names another', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['the proxy on this machine, for its client', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['the same, after what the client made up', '::1', '10.0.0.1, 198.51.100.1', '198.51.100.1'],
    ['one household of IPv6', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
    ['IPv4 written as IPv6', '::ffff:203.0.113.9', undefined, '203.0.113.9'],
  ])('%s', (_who, address, forwarded, client) => expect(from(address, forwarded)).toBe(client));
});

describe('token buckets', () => {
  it('give what was saved up, then what flows in, and say how long to wait', () => {
    let now = 0;
    const limit = tokenBuckets(60, 100, () => now);
    expect([limit('a', 40), limit('a', 20), limit('a', 4), limit('b', 4)]).toEqual([0, 0, 4, 0]);
    now += 4000;
    expect([limit('a', 4), limit('a', 1)]).toEqual([0, 1]);
  });

  it('never give more than the rate, whatever is asked in whatever order', () => {
    const asks = fc.array(fc.record({ wait: fc.nat(5000), points: fc.integer({ min: 1, max: 20 }) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(asks, (list) => {
        let now = 0;
        let given = 0;
        const limit = tokenBuckets(60, 100, () => now);
        for (const { wait, points } of list) {
          now += wait;
          if (limit('a', points) === 0) given += points;
        }
        expect(given).toBeLessThanOrEqual(60 + now / 1000 + 0.001);
      }),
    );
  });

  it('forget the client that was quiet longest, so that a flood of clients takes no memory', () => {
    const limit = tokenBuckets(4, 2, () => 0);
    for (const client of ['a', 'b', 'c']) limit(client, 4);
    expect([limit('c', 4) as number, limit('a', 4) as number]).toEqual([60, 0]);
  });
});

describe('a site with limits', () => {
  it('answers 429 and when to come back, and goes on giving what it has kept', async () => {
    const { at, stop } = await listening(
      siteOf(
        (_request, response) => {
          response.writeHead(200, { 'cache-control': 'public' }).end('image');
        },
        { limit: tokenBuckets(4) },
      ),
    );
    expect((await fetch(`${at}/c/a.png`)).status).toBe(200);
    const refused = await fetch(`${at}/c/b.png`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await fetch(`${at}/c/a.png`)).status).toBe(200);
    expect((await fetch(`${at}/c/a`)).status).toBe(200);
    stop();
  });
});
