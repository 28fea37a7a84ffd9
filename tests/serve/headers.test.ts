import { describe, expect, it } from 'vitest';
import { cacheControl, kindOf, kinds } from '../../lib/serve/headers.mjs';
import { listening, siteOf } from './site.ts';

const answers: Record<string, string> = {
  '/': 'page',
  '/en': 'page',
  '/c/disclosure-rate?d=110105': 'page',
  '/d/110105/2019': 'page',
  '/entries': 'page',
  '/e/c/disclosure-rate': 'embed',
  '/en/e/c/disclosure-rate': 'embed',
  '/c/disclosure-rate.csv': 'data',
  '/en/c/disclosure-rate.png?im=og': 'data',
  '/releases/1/changes.atom': 'data',
  '/api/v1/reports/110105/2019': 'data',
  '/robots.txt': 'data',
  '/_next/static/chunks/a.js': 'asset',
};

const framesOf: Record<string, string | undefined> = { embed: '*', page: "'none'", data: "'none'" };

const headOf = async (path: string, changes: Parameters<typeof siteOf>[1] = {}, status = 200) => {
  const { at, stop } = await listening(
    siteOf((_request, response) => {
      response.writeHead(status, { 'cache-control': cacheControl.live }).end('x');
    }, changes),
  );
  const { headers, status: got } = await fetch(at + path);
  stop();
  return { headers, status: got };
};

describe('the heads of answers', () => {
  it.each(Object.entries(answers))('%s is of the kind "%s" and of no other', async (path, kind) => {
    const bare = path.split('?')[0] ?? '';
    expect(kinds.filter((row) => new RegExp(`^/${row.path}$`).test(bare)).map((row) => row.kind)).toEqual([kind]);
    expect(kindOf(bare).kind).toBe(kind);
  });

  it.each(Object.keys(answers))('%s carries what every answer carries', async (path) => {
    const { headers } = await headOf(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{8,64}$/);
    expect(headers.get('server-timing')).toMatch(/^rendered;dur=\d/);
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('let embeds be framed by anybody, and nothing else by anybody', async () => {
    for (const [path, kind] of Object.entries(answers)) {
      const { headers } = await headOf(path);
      const frames = /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1];
      expect([path, frames]).toEqual([path, framesOf[kind]]);
    }
  });

  it('let images and data be used by other sites, and pages not', async () => {
    const { headers: page } = await headOf('/');
    const { headers: image } = await headOf('/c/disclosure-rate.png');
    expect(page.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(image.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('keep to TLS where the site has it', async () => {
    const { headers } = await headOf('/', { origin: 'https://gongkai.example' });
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
  });

  it.each([400, 404, 429, 500, 503])('say of an error %s that nobody keeps it', async (status) => {
    expect((await headOf('/', {}, status)).headers.get('cache-control')).toBe('no-store');
  });

  it('leave a policy alone that a route sends itself', async () => {
    const { at, stop } = await listening(
      siteOf((_request, response) => {
        response.setHeader('Content-Security-Policy', 'sandbox');
        response.end('x');
      }),
    );
    expect((await fetch(`${at}/c/x.svg`)).headers.get('content-security-policy')).toBe('sandbox');
    stop();
  });

  it('take the request id of the proxy in front, and nothing that is none', async () => {
    const { at, stop } = await listening(siteOf((_request, response) => void response.end('x')));
    const idFor = async (given: string) =>
      (await fetch(at, { headers: { 'x-request-id': given } })).headers.get('x-request-id');
    expect(await idFor('abcdef-0123456789')).toBe('abcdef-0123456789');
    expect(await idFor('<script>alert(1)</script>')).not.toContain('<');
    stop();
  });
});
