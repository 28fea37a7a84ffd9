import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as oembed } from '../../app/api/oembed/route.ts';
import type { Opened } from '../../lib/db/client.ts';
import { measures } from '../../lib/form/measures.ts';
import { site } from '../../lib/site.ts';
import { askEmbed } from './ask.ts';
import { openWorld, restate } from './world.ts';

let world: Opened;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const askOembed = (url: string, more = '') =>
  oembed(new Request(`${site.origin}/api/oembed?url=${encodeURIComponent(url)}${more}`));

describe('an embed', () => {
  it.each(measures.map((measure) => measure.code))(
    'of %s is one small document that names nobody else',
    async (code) => {
      const html = await (await askEmbed(code)).text();
      expect(gzipSync(html).length).toBeLessThan(30 * 1024);
      const $ = load(html);
      const loaded = $('[src],link,script[src],img,iframe,object,embed,use').length;
      const away = $('a[href]')
        .toArray()
        .map((each) => $(each).attr('href') ?? '')
        .filter((href) => !href.startsWith('/') && !href.startsWith(site.origin));
      expect([loaded, away, /@import|url\(/.test(html)]).toEqual([0, [], false]);
    },
  );

  it('is readable without script: title, drawing, table with scopes, notes and source', async () => {
    const $ = load(await (await askEmbed('refusal-rate', 'd=110105.321322')).text());
    $('script').remove();
    expect($('h1').text()).toContain('不予公开率');
    expect($('svg[aria-labelledby] > title').length).toBe(2);
    expect($('table caption').text()).not.toBe('');
    expect($('thead th[scope=col]').length).toBeGreaterThan(2);
    expect($('tbody th[scope=row]').length).toBe($('tbody tr').length);
    expect($('body').text()).toContain('来源');
  });

  it('may be framed by anyone, and runs the one script that its policy names', async () => {
    const response = await askEmbed('refusal-rate');
    const policy = response.headers.get('content-security-policy') ?? '';
    const script = load(await response.text())('script').text();
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  });

  it('opens our pages outside of the frame, since they refuse to be framed', async () => {
    const $ = load(await (await askEmbed('refusal-rate', 'd=110105')).text());
    const inside = $('a')
      .toArray()
      .filter((each) => $(each).attr('target') !== '_blank');
    expect([$('a').length > 1, inside]).toEqual([true, []]);
  });

  it('says in a line what of its address could not be read, and shows the rest', async () => {
    const response = await askEmbed('refusal-rate', 'v=pie', 'en');
    expect([response.status, load(await response.text())('.warn').text()]).toEqual([
      200,
      expect.stringContaining('the default is shown'),
    ]);
  });

  it('of no measure is 404, in a frame too', async () => {
    const response = await askEmbed('nothing');
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  it('that is frozen keeps its bytes and asks at run time what was revised', async () => {
    const before = await (await askEmbed('refusal-rate', 'd=110105&y=2019&r=1')).text();
    await restate(world.db, 999);
    const response = await askEmbed('refusal-rate', 'd=110105&y=2019&r=1');
    expect(await response.text()).toBe(before);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(load(before)('#revised').attr('data-from')).toMatch(
      /^\/api\/v1\/views\/refusal-rate\/revisions\?d=110105&.*r=1$/,
    );
  });
});

describe('oEmbed', () => {
  it('gives the frame of a chart of this site, with its image', async () => {
    const answer = await (await askOembed(`${site.origin}/en/c/refusal-rate?y=2019`, '&maxwidth=500')).json();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 500, provider_name: 'Gongkai 公开' });
    expect(load(answer.html)('iframe').attr('src')).toBe(`${site.origin}/en/e/c/refusal-rate?y=2019`);
    expect(answer.thumbnail_url).toBe(`${site.origin}/en/c/refusal-rate.png?y=2019&im=og`);
  });

  it.each([
    'https://example.org/c/refusal-rate',
    'http://localhost:3000@example.org/c/refusal-rate',
    'http://localhost:3000.example.org/c/refusal-rate',
    'http://127.0.0.1/c/refusal-rate',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//example.org/c/refusal-rate',
    `${site.origin}/d/110105`,
    `${site.origin}/c/../api/v1`,
    '',
  ])('answers 404 for %s and fetches nothing', async (url) => {
    expect((await askOembed(url)).status).toBe(404);
  });

  it('offers JSON alone', async () => {
    expect((await askOembed(`${site.origin}/c/refusal-rate`, '&format=xml')).status).toBe(501);
  });
});
