import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isStreamed } from '../../lib/serve/key.ts';
import type { Handler } from '../../lib/serve/server.ts';
import { listening, siteOf } from './site.ts';

const close: (() => void)[] = [];
afterEach(() => {
  for (const each of close.splice(0)) each();
});

const file = '/releases/1/data/figures.csv';
const text = 'authority,year\r\n'.repeat(1000);

const serve = async (handler: Handler, limit = async () => 0) => {
  const site = siteOf(handler, { isStreamed, limit });
  const { at, stop } = await listening(site);
  close.push(stop);
  return { bodies: site.bodies, at };
};

describe('a file of a whole release', () => {
  it('is sent packed as it lies on the disk, with its framing in place, and kept by nobody', async () => {
    const bytes = gzipSync(text);
    const { at, bodies } = await serve((_request, response) => {
      response.setHeader('x-gongkai-encoding', 'gzip');
      response.setHeader('x-gongkai-length', `${bytes.length}`);
      response.end(bytes);
    });
    const answer = await fetch(at + file);
    expect([answer.headers.get('content-encoding'), answer.headers.get('content-length')]).toEqual([
      'gzip',
      `${bytes.length}`,
    ]);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('x-gongkai'))).toEqual([]);
    expect(await answer.text()).toBe(text);
    expect(bodies.size).toBe(0);
  });

  it('begins before it is whole', async () => {
    let finish = () => {};
    const { at } = await serve((_request, response) => {
      response.write('first');
      finish = () => response.end('last');
    });
    const reader = (await fetch(at + file)).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first');
    finish();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('last');
  });

  it('hears of the range, the tag and the encoding that were asked for, and of nothing else', async () => {
    let heard = {};
    const { at } = await serve((request, response) => {
      heard = request.headers;
      response.end();
    });
    await fetch(at + file, {
      headers: { range: 'bytes=0-3', 'x-middleware-subrequest': 'x', cookie: 'a=b', 'next-action': 'x' },
    });
    expect(Object.keys(heard).sort()).toEqual(['accept', 'accept-encoding', 'host', 'range']);
  });

  it('is refused to who asked for too much', async () => {
    const { at } = await serve(
      (_request, response) => void response.end(),
      async () => 7,
    );
    const answer = await fetch(at + file);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
  });

  it.each([
    ['/releases/1/data/figures.parquet', true],
    ['/en/releases/12/data/gongkai.zip?x=1', true],
    ['/releases/1/changes.csv', true],
    ['/releases/1/data', false],
    ['/releases/1/changes', false],
    ['/c/refusal-rate.csv', false],
    ['/releases/x/data/figures.csv', false],
  ])('is known by its address: %s %s', (url, streamed) => {
    expect(isStreamed({ url } as Parameters<typeof isStreamed>[0])).toBe(streamed);
  });
});
