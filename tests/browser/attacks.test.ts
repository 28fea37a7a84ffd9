import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { queryKeys } from '../../lib/view/query-keys.ts';
import { betrayals, heads, mark, paths, texts } from '../security/attacks.ts';

const siteUrl = inject('siteUrl');
const { port } = new URL(siteUrl);

interface Answer {
  status: number;
  head: string;
  body: string;
}

/** One request as raw text: `fetch` would tidy up what is to be tested. */
const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> => {
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  const lines = Object.entries({ host: `localhost:${port}`, connection: 'close', ...headers });
  if (body) lines.push(['content-length', String(Buffer.byteLength(body))]);
  socket.write(
    `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`,
  );
  socket.write(body);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const end = text.indexOf('\r\n\r\n');
  return { status: Number(text.slice(9, 12)), head: text.slice(0, end), body: text.slice(end + 4) };
};

const decoded = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");

/** What is true of every answer, whatever was asked. */
const holds = ({ status, head, body }: Answer, asked: string) => {
  expect(status, asked).toBeGreaterThanOrEqual(200);
  // 501 is what oEmbed says of a format that is not offered.
  expect(status < 500 || status === 501, `${status} ${asked}`).toBe(true);
  expect(body, asked).not.toMatch(betrayals);
  expect(body, asked).not.toContain(process.cwd());
  expect(head, asked).not.toMatch(/^set-cookie:/im);
  expect(head, asked).not.toContain(mark);
  const [, location] = /^location: (.*)$/im.exec(head) ?? [];
  if (location) expect(location, asked).toMatch(/^(\/(?![/\\])|http:\/\/localhost:\d+\/(?!\/))/);
  if (status >= 400) expect(head, asked).toMatch(/^cache-control: no-store/im);
};

const noEcho = ({ body }: Answer, asked: string) => expect(decoded(body).includes(mark), asked).toBe(false);

const forms = [
  '/c/refusal-rate',
  '/c/refusal-rate.csv',
  '/c/refusal-rate.json',
  '/c/refusal-rate.svg',
  '/e/c/refusal-rate',
];
const others = ['/', '/d', '/find', '/search', '/coverage', '/checks', '/compare', '/releases', '/d/110105/2019'];
const services = [
  '/api/v1',
  '/api/v1/authorities',
  '/api/v1/reports',
  '/api/v1/observations/refusal-rate',
  '/api/v1/observations',
  '/api/v1/findings.csv',
  '/api/v1/findings',
  '/api/oembed',
  '/api/suggest',
  '/data/api',
  '/releases/1/changes',
  '/releases/1/changes.csv',
  '/releases/1/data/states.csv',
  '/releases/1/data/reports.parquet',
  '/releases/1/data/datapackage.json',
  '/d/110105.atom',
  '/checks/balance.atom',
  '/catalog.jsonld',
  '/sitemap.xml',
  '/sitemap/pages.xml',
];
const addresses = [...forms, ...others, ...services];
const share = Number(process.env.GONGKAI_SHARE ?? 6);

describe('a known attack', () => {
  it.each(paths)('on the path %s leads nowhere', async (path) => {
    const answer = await ask(path);
    holds(answer, path);
    expect(answer.body).not.toMatch(/"devDependencies"|\[core\]|export const site/);
  });

  it.each(heads)('by the head lines %o changes nothing', async (headers) => {
    const plain = await ask('/about');
    const answer = await ask('/about', headers);
    holds(answer, JSON.stringify(headers));
    noEcho(answer, JSON.stringify(headers));
    expect(answer.body).toBe(plain.body);
  });

  it.each(texts)(
    'by the text %j in a parameter is neither run nor echoed',
    async (text) => {
      const turn = texts.indexOf(text);
      const keys = [...queryKeys];
      // Every text meets some of the addresses, and other keys at each; GONGKAI_SHARE=1 has it meet all.
      for (const [at, address] of addresses.entries()) {
        if ((at + turn) % share !== 0) continue;
        for (const name of [keys[(at * 7 + turn) % keys.length], 'q', 'unknown']) {
          const asked = `${address}?${name}=${encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))}`;
          const answer = await ask(asked);
          holds(answer, asked);
          // A search shows what was searched for, as text; a key that nothing reads shows nowhere.
          if (name === 'unknown') noEcho(answer, asked);
          expect(answer.body.includes(`<script>alert('${mark}`), asked).toBe(false);
          expect(answer.body.includes(`<img src=x onerror=alert('${mark}`), asked).toBe(false);
        }
      }
    },
    300_000,
  );

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'CONNECT'])(
    'by %s is turned away',
    async (method) => {
      for (const address of ['/', '/c/refusal-rate', '/api/v1/authorities', '/api/import']) {
        const { status, body } = await ask(
          address,
          { 'next-action': 'x' },
          method,
          method === 'CONNECT' ? '' : '{"a":',
        );
        expect([400, 403, 405, 501].includes(status) || body === '', `${method} ${address} ${status}`).toBe(true);
      }
    },
  );

  it('by two requests in one is not believed', async () => {
    const answer = await ask('/about', { 'content-length': '6', 'transfer-encoding': 'chunked' }, 'GET', '');
    expect([400, 200]).toContain(answer.status);
    expect(answer.body).not.toContain('HTTP/1.1 200');
  });
});

describe('the door for imports', () => {
  const tries: [what: string, headers: Record<string, string>][] = [
    ['without a token', {}],
    ['with an empty token', { authorization: 'Bearer ' }],
    ['with a wrong token', { authorization: `Bearer ${'A'.repeat(43)}` }],
    ['from behind a proxy', { 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer x' }],
  ];
  it.each(tries)('stays shut %s', async (_what, headers) => {
    const { status, body } = await ask('/api/import', headers, 'POST', '"note"\n{}');
    expect([403, 404, 405]).toContain(status);
    expect(body).not.toMatch(betrayals);
  });
});

describe('any text at all', () => {
  const runs = Number(process.env.GONGKAI_FUZZ ?? 25);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ maxLength: 60 }),
    fc.constantFrom(...texts),
  );
  const safe = (each: string) => encodeURIComponent(each.replace(/[\ud800-\udfff]/g, ''));

  it(`as a parameter is answered (${runs})`, async () => {
    const asked = fc.tuple(
      fc.constantFrom(...addresses),
      fc.array(fc.tuple(fc.oneof(fc.constantFrom(...queryKeys), text), text), { maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([address, pairs]) => {
        const query = pairs.map(([name, value]) => `${safe(name)}=${safe(value)}`).join('&');
        holds(await ask(`${address}?${query}`), `${address}?${query}`);
      }),
      { numRuns: runs },
    );
  }, 300_000);

  it(`as a part of a path is answered (${runs})`, async () => {
    const stem = fc.constantFrom(
      '/',
      '/c/',
      '/d/',
      '/d/110105/',
      '/checks/',
      '/releases/',
      '/topics/',
      '/api/v1/',
      '/e/c/',
    );
    await fc.assert(
      fc.asyncProperty(stem, text, async (start, rest) => {
        holds(await ask(start + safe(rest)), start + safe(rest));
      }),
      { numRuns: runs },
    );
  }, 300_000);
});
