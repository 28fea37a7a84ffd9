import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainRequest, refusalOf } from '../../lib/serve/request.ts';
import { heads, mark } from '../security/attacks.ts';

const refused = (url: string, method = 'GET') => refusalOf({ url, method } as IncomingMessage);

describe('a request is turned away', () => {
  it.each([
    ['by another method', 405, '/', 'POST'],
    ['with an address of another site', 400, 'http://evil.example/', 'GET'],
    ['with two slashes before a host', 400, '//evil.example/', 'GET'],
    ['with a slash and a backslash', 400, '/\\evil.example', 'GET'],
    ['with a fragment', 400, '/c/x#d=1', 'GET'],
    ['with a line break', 400, '/%0d%0aSet-Cookie:a', 'GET'],
    ['with a zero', 400, '/%00', 'GET'],
    ['with percent signs that stand for no text', 400, '/%E0%A4%A', 'GET'],
    ['with bytes that are no text', 400, '/%ff%fe', 'GET'],
    ['with an address without end', 414, `/${'a'.repeat(8000)}`, 'GET'],
  ])('%s', (_what, status, url, method) => expect(refused(url, method)).toBe(status));
});

describe('a request is taken', () => {
  it.each([
    ['of a page', '/d/110105/2019?r=1'],
    ['in Chinese', `/d?q=${encodeURIComponent('朝阳')}`],
    ['with percent signs of any kind in its query', '/d?q=%E0%A4%A'],
    ['by its head only', '/', 'HEAD'],
  ])('%s', (_what, url, method = 'GET') => expect(refused(url, method)).toBeNull());
});

describe('what the framework gets of a request that is kept for all', () => {
  it('is nothing that the client said beside the address', () => {
    const name = fc.constantFrom(...heads.flatMap((each) => Object.keys(each)), 'authorization', 'x-anything');
    fc.assert(
      fc.property(fc.dictionary(name, fc.string()), fc.string(), (headers, more) => {
        const request = { url: `/about?unknown=${mark}`, method: 'HEAD', headers: { ...headers, host: more } };
        const plain = plainRequest(request as unknown as IncomingMessage, 'gongkai.example');
        expect([plain.method, plain.url, plain.headers.host]).toEqual(['GET', '/about', 'gongkai.example']);
        expect(Object.keys(plain.headers).sort()).toEqual(['accept', 'accept-encoding', 'host']);
      }),
    );
  });
});
