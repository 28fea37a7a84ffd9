import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as changes } from '../../app/[lang]/releases/[release]/changes/feed/route.ts';
import { GET as authority } from '../../app/[lang]/releases/feed/authority/[code]/route.ts';
import { GET as check } from '../../app/[lang]/releases/feed/check/[check]/route.ts';
import { GET as releases } from '../../app/[lang]/releases/feed/route.ts';
import type { Opened } from '../../lib/db/client.ts';
import { site } from '../../lib/site.ts';
import { openWorld, restate } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
  await restate(world.db, 42);
});
afterAll(() => world.close());

const request = new Request(`${site.origin}/releases.atom`);
const askChanges = (release: string, lang = 'zh') => changes(request, { params: Promise.resolve({ lang, release }) });

it('the releases are an Atom feed, newest first', async () => {
  const response = await releases(request, { params: Promise.resolve({ lang: 'en' }) });
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const $ = load(await response.text(), { xml: true });
  expect(
    $('entry > id')
      .map((_, each) => $(each).text())
      .get(),
  ).toEqual([`${site.origin}/en/releases/2/changes`, `${site.origin}/en/releases/1/changes`]);
  expect($('feed > updated').text()).toBe($('entry > updated').first().text());
});

it('a release says which figures it changed, from what to what', async () => {
  const $ = load(await (await askChanges('2')).text(), { xml: true });
  expect($('entry > title').text()).toContain('北京市朝阳区人民政府2019年报告有');
  expect($('entry > summary').text()).toContain('属于国家秘密 · 总计：0 → 42');
});

it('a release that only added reports has no entry', async () => {
  expect(load(await (await askChanges('1')).text(), { xml: true })('entry')).toHaveLength(0);
});

it.each(['9', 'x', '../1', '1e3'])('release %s is a problem', async (release) => {
  expect((await askChanges(release)).status).toBe(404);
});

const feeds = [
  ['releases', (lang: string) => releases(request, { params: Promise.resolve({ lang }) })],
  ['changes of a release', (lang: string) => askChanges('2', lang)],
  ['an authority', (lang: string) => authority(request, { params: Promise.resolve({ lang, code: '110105' }) })],
  [
    'an authority without reports',
    (lang: string) => authority(request, { params: Promise.resolve({ lang, code: '110111' }) }),
  ],
  ['a check', (lang: string) => check(request, { params: Promise.resolve({ lang, check: 'balance' }) })],
] as const;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

describe.each(feeds)('the feed of %s', (_name, ask) => {
  it.each(['zh', 'en'])('keeps RFC 4287 (%s)', async (lang) => {
    const response = await ask(lang);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
    ]);
    const $ = load(await response.text(), { xml: true });
    const texts = (selector: string) =>
      $(selector)
        .map((_, each) => $(each).text())
        .get();
    expect($.root().children('feed')).toHaveLength(1);
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    for (const one of ['id', 'title', 'updated', 'author > name', 'link[rel="self"]'])
      expect([one, $(`feed > ${one}`).length]).toEqual([one, 1]);
    for (const entry of $('entry').toArray())
      for (const one of ['id', 'title', 'updated', 'summary', 'link'])
        expect([one, $(entry).children(one).length]).toEqual([one, 1]);
    for (const date of texts('updated')) expect(date).toMatch(dateTime);
    const ids = texts('id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [
      ...ids,
      ...$('link')
        .map((_, each) => $(each).attr('href') ?? '')
        .get(),
    ])
      expect(() => new URL(id)).not.toThrow();
    const dates = texts('entry > updated');
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

it('an authority is followed through what came in and what came in again', async () => {
  const $ = load(await (await authority(request, { params: Promise.resolve({ lang: 'zh', code: '110105' }) })).text(), {
    xml: true,
  });
  expect($('entry > title').first().text()).toBe('北京市朝阳区人民政府2019年报告有修订');
  expect($('entry').length).toBeGreaterThan(1);
});

it.each([
  ['authority', () => authority(request, { params: Promise.resolve({ lang: 'zh', code: '999999' }) })],
  ['check', () => check(request, { params: Promise.resolve({ lang: 'en', check: 'balanse' }) })],
])('an unknown %s is a problem', async (_what, ask) => {
  const response = await ask();
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ]);
});
