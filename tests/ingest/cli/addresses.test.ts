import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Misbehaving, misbehaving, send } from '../fetch/server.ts';
import { printedReport } from '../printed-report.ts';
import { randomFrom } from '../random.ts';
import { randomReport } from '../random-report.ts';
import { htmlStyle, renderHtml } from '../render-html.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-addresses-'));
const home = join(folder, 'home');
const list = join(folder, 'list.csv');

const pageOf = (seed: number) =>
  renderHtml(printedReport(randomReport(seed)), htmlStyle(randomFrom(seed)), randomFrom(seed));
const html = { 'content-type': 'text/html; charset=utf-8', etag: '"1"' };

/** The page of a report that knows its own tag and is not sent twice. */
const report =
  (seed: number): Parameters<typeof misbehaving>[0][string] =>
  (request, response) =>
    request.headers['if-none-match'] === '"1"'
      ? send(304)(request, response)
      : send(200, html, pageOf(seed))(request, response);

let site: Misbehaving;
beforeAll(async () => {
  site = await misbehaving({
    '/robots.txt': send(200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /closed/\n'),
    '/report.html': report(1),
    '/moved.html': send(301, { location: '/report.html' }),
    '/closed/report.html': report(1),
    '/removed.html': send(200, html, '<html><body><p>您访问的页面不存在</p></body></html>'),
    '/broken.html': send(500),
  });
  const { authority, year } = randomReport(1);
  writeFileSync(
    list,
    [
      'url,authority,region_code,level,year',
      `${site.origin}/moved.html,${authority.name},${authority.code},district,${year}`,
      ...['/closed/report.html', '/removed.html', '/broken.html', '/nowhere.html'].map(
        (path) => `${site.origin}${path},${authority.code},,,${year}`,
      ),
      'ftp://example.gov.cn/report.html,,,,',
    ].join('\n'),
  );
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const ingest = async (script: string) => {
  const env = { ...process.env, GONGKAI_HOME: home, POSTGRES_URL: '' };
  const child = spawn(process.execPath, ['--import', 'tsx', script, list], { env });
  let err = '';
  child.stderr.on('data', (text) => (err += text));
  const [code] = await once(child, 'close');
  return { code, err };
};

describe('npm run ingest of a list of addresses', { timeout: 240_000 }, () => {
  it('never asks a server on this machine', async () => {
    const { code, err } = await ingest('lib/ingest/cli.ts');
    expect(code).toBe(1);
    expect(err.match(/private-address/g)).toHaveLength(5);
    expect(site.asked).toEqual([]);
  });

  it('stores what it finds, says why of the rest, asks robots.txt first and keeps the document', async () => {
    const { code, err } = await ingest('tests/ingest/cli/loopback-cli.ts');
    expect(code).toBe(1);
    expect(err).toMatch(/1 {2}新存入 stored/);
    expect(err).toMatch(/5 {2}未接受 refused/);
    for (const reason of ['robots', 'http-status', 'list-address']) expect(err).toContain(reason);
    expect(site.asked[0]).toBe('/robots.txt');
    expect(site.asked).not.toContain('/closed/report.html');
    expect(site.atOnce()).toBe(1);
    expect(readdirSync(join(home, 'documents')).length).toBeGreaterThan(0);
  });

  it('of the same list again asks only whether anything changed', async () => {
    const { err } = await ingest('tests/ingest/cli/loopback-cli.ts');
    expect(err).toMatch(/1 {2}无变化 unchanged/);
    expect(err).toContain('there is no new release');
  });
});
