import { describe, expect, it } from 'vitest';
import { withHelp } from '../../lib/serve/missing.ts';

const empty = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script src="/x.js"></script></body></html>';
const helped = (status: number, address: string, page = empty) =>
  withHelp(status, address, Buffer.from(page)).toString('utf8');

describe('a page that is not found, where no script runs', () => {
  it.each([
    ['/nope', 'zh', '没有这个页面', 'action="/d"'],
    ['/en/d/999999', 'en', 'There is no such page', 'action="/en/d"'],
    ['/enough', 'zh', '没有这个页面', 'action="/d"'],
  ])('%s says so in %s and leads on', (address, lang, title, search) => {
    const page = helped(404, address);
    expect(page).toContain(`<html id="__next_error__" lang="${lang}">`);
    expect(page).toContain(`<body><noscript><main><h1>${title}</h1>`);
    expect(page).toContain(search);
    expect(page).toContain('<script src="/x.js"></script></body>');
  });

  it('leaves alone what is found, and what has a body of its own', () => {
    expect(helped(200, '/')).toBe(empty);
    const own = '<html lang="zh"><body>404</body></html>';
    expect(helped(404, '/e/c/nope', own)).toBe(own);
  });
});

describe('a page that could not be made, where no script runs', () => {
  it.each([
    ['/d/110105', 'zh', '页面暂时打不开', '/'],
    ['/en/c/refusal-rate?r=99', 'en', 'This page cannot be shown right now', '/en'],
  ])('%s says so in %s and leads home', (address, lang, title, home) => {
    const page = helped(500, address);
    expect(page).toContain(`<html id="__next_error__" lang="${lang}">`);
    expect(page).toContain(`<body><noscript><main><h1>${title}</h1>`);
    expect(page).toContain(`<a href="${home}">`);
  });
});

describe('a release that is not there', () => {
  const of = (address: string, newest: number) => withHelp(404, address, Buffer.from(empty), newest).toString('utf8');
  it.each([
    ['/c/refusal-rate?d=110105&r=99', '没有第99版：最新的是第12版', '/c/refusal-rate?d=110105&amp;r=12'],
    ['/en/d/110105?r=99', 'There is no release 99: the newest is 12', '/en/d/110105?r=12'],
  ])('%s is told with the nearest and a link to it, script or not', (address, title, there) => {
    const page = of(address, 12);
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain(`<a href="${there}">`);
    expect(page).not.toContain('<script');
  });

  it.each(['/c/nope', '/c/nope?r=3', '/nope?r=99', '/c/x?r=0', '/c/x?r=1e3'])('%s misses something else', (address) => {
    expect(of(address, 12)).toContain('<noscript>');
  });
});
