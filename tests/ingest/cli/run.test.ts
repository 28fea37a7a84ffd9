import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestOptions } from '../../../lib/text/ingest.ts';
import { printedReport } from '../printed-report.ts';
import { randomReport } from '../random-report.ts';
import { renderMarkdown } from '../render-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-cli-'));
const home = join(folder, 'home');
const reports = join(folder, 'reports');

// Seeds whose reports are of different authorities or years, so that none is in the way of another.
const seeds = [...Array(40).keys()].filter((seed, at, all) => {
  const { authority, year } = randomReport(seed);
  return (
    all.findIndex((other) => {
      const report = randomReport(other);
      return report.authority.code === authority.code && report.year === year;
    }) === at
  );
});

const writeReport = (path: string, seed: number, change = (text: string) => text) =>
  writeFileSync(path, change(renderMarkdown(printedReport(randomReport(seed)), true)));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

const start = (...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'lib/ingest/cli.ts', ...args], {
    env: { ...process.env, GONGKAI_HOME: home, POSTGRES_URL: '' },
  });

const ingest = async (...args: string[]): Promise<Ended> => {
  const child = start(...args);
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (text) => (ended.out += text));
  child.stderr.on('data', (text) => (ended.err += text));
  [ended.code] = await once(child, 'close');
  return ended;
};

beforeAll(() => {
  mkdirSync(reports);
  for (const seed of seeds.slice(0, 3)) writeReport(join(reports, `${seed}.md`), seed);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run ingest', { timeout: 240_000 }, () => {
  it('of wrong arguments ends with 2 and says how it is used', async () => {
    const { code, err } = await ingest('--colour');
    expect(code).toBe(2);
    expect(err).toContain('npm run ingest -- FILE|FOLDER|URL|LIST.csv');
  });

  it('asked for help lists every option on the standard output and ends with 0', async () => {
    const { code, out, err } = await ingest('--help');
    expect([code, err]).toEqual([0, '']);
    for (const [option] of ingestOptions) expect(out).toContain(option);
    expect((await ingest('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('--dry-run --json prints one object for each file and opens no database', async () => {
    writeFileSync(join(folder, 'nothing.txt'), '');
    const { code, out } = await ingest('--dry-run', '--json', reports, join(folder, 'nothing.txt'));
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines).toHaveLength(4);
    const [first] = [...seeds.slice(0, 3)].sort((a, b) => (`${a}.md` < `${b}.md` ? -1 : 1));
    const { authority, year, edition } = randomReport(first ?? 0);
    expect(lines[0]).toMatchObject({ authority: authority.code, year, edition: edition.id });
    expect(lines[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(lines[0].figures['requests.new.total'])).toEqual(
      expect.arrayContaining(['value', 'raw', 'state', 'place']),
    );
    expect(lines[3]).toMatchObject({ authority: null, figures: {}, refused: [{ code: 'file-empty' }] });
    expect(existsSync(home)).toBe(false);
  });

  it('stores what can be stored, names what cannot, and ends with 1', async () => {
    const { code, err } = await ingest(reports, join(folder, 'nothing.txt'));
    expect(err).toContain('file-empty');
    expect(err).toMatch(/3 {2}新存入 stored/);
    expect(err).toContain('Release 2 is published.');
    expect(code).toBe(1);
  });

  it('of the same files again changes nothing and ends with 0', async () => {
    const { code, err } = await ingest(reports);
    expect(err).toMatch(/3 {2}无变化 unchanged/);
    expect(err).toContain('there is no new release');
    expect(code).toBe(0);
  });

  it('interrupted says how to go on, ends with 130 and leaves no release', async () => {
    const child = start(reports);
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
      if (err.includes('1/3')) child.kill('SIGINT');
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(err).toContain('run the same command again');
    expect((await ingest(reports)).err).toContain('there is no new release');
  });

  it('killed at once leaves the release before it, and the next run goes on', async () => {
    const [extra = 0] = seeds.slice(3);
    writeReport(join(reports, 'more.md'), extra);
    const child = start(reports);
    let err = '';
    child.stderr.on('data', (text) => {
      err += text;
      if (err.includes('4/4')) child.kill('SIGKILL');
    });
    await once(child, 'close');
    expect(readdirSync(join(home, 'reading'))).toHaveLength(1);
    const again = await ingest(reports);
    expect(again.err).toMatch(/1 {2}新存入 stored/);
    expect(again.err).toContain('Release 3 is published.');
    expect(readdirSync(join(home, 'reading'))).toEqual([]);
  });
});
