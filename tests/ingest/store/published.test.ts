import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Opened } from '../../../lib/db/client.ts';
import { memoryDatabase } from '../../../lib/db/memory.ts';
import type { Finding } from '../../../lib/form/finding.ts';
import { exportFigures } from '../../../lib/ingest/export.ts';
import { fillPublished } from '../../../lib/ingest/published.ts';
import { publishedFiles, publishedReports } from '../../../lib/ingest/published-reports.ts';
import { storeRun } from '../../../lib/ingest/store.ts';
import { checkCounts, listFindings } from '../../../lib/queries/findings.ts';
import { releases } from '../../../lib/queries/release.ts';
import { reportOf } from '../../../lib/queries/reports.ts';
import { reportWith } from '../../postgres/small-country.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-data-'));
let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

const contents = (path: string) =>
  [join(path, 'narrative.json'), ...publishedFiles(path)].map((file) => readFileSync(file, 'utf8'));

describe('the figures that ship', () => {
  it('fill an empty database as its first release', async () => {
    const { release, stored } = await fillPublished(opened.db);
    expect(release).toBe(1);
    expect(stored.filter(({ outcome }) => outcome !== 'new')).toEqual([]);
    expect(stored.length).toBe(publishedReports('data').length);
  });

  it('fill it once only', async () => {
    expect((await fillPublished(opened.db)).release).toBeNull();
    expect(await releases(opened.db, 1)).toHaveLength(1);
  });

  it('keep the printed text beside the value in the unit of the form', async () => {
    const office = await reportOf(opened.db, 1, '310000-general-office', 2019);
    expect(office?.figures['procurement.amount']).toMatchObject({ value: 25.1, raw: '251000元', state: 'converted' });
  });

  it('keep blank apart from zero', async () => {
    const chaoyang = await reportOf(opened.db, 1, '110105', 2019);
    expect(chaoyang?.figures['review.total']).toMatchObject({ value: null, state: 'blank' });
    expect(chaoyang?.figures['rules.made']).toMatchObject({ value: 0, state: 'printed' });
    expect(chaoyang?.figures['penalty.items_change']).toMatchObject({ value: -153 });
  });

  it('of which only the text is known say so of every figure', async () => {
    const dongcheng = await reportOf(opened.db, 1, '110101', 2023);
    expect(dongcheng).toMatchObject({ coverage: 'narrative' });
    expect(dongcheng?.figures['requests.new.total']).toMatchObject({ value: 800, state: 'narrative' });
    expect(dongcheng?.figures['concluded.total.total']).toMatchObject({ value: null, state: 'not-collected' });
  });

  it('are checked: the sums that fail as printed are found', async () => {
    expect(await checkCounts(opened.db, 1)).toContainEqual({
      check: 'disputes-sum',
      findings: 2,
      reports: 1,
      falseAlarms: 0,
    });
  });

  it('come out again as the files they came from', async () => {
    cpSync('data', folder, { recursive: true });
    await exportFigures(opened.db, folder);
    expect(contents(folder)).toEqual(contents('data'));
  });

  it('come out with all that the reading of a file knows, and go in again', async () => {
    const place = { table: 1, row: 3, column: 2 };
    const more = { document: { ...reportWith('110105', 2020, {}).document, sha256: 'a'.repeat(64) } };
    const report = reportWith('110105', 2020, { 'requests.new.total': 2493 }, more);
    const figure = { value: 22, raw: '22（其中修订16件）', state: 'noted', place } as const;
    const read = { ...report, figures: { ...report.figures, 'normative.made': figure } };
    await storeRun(opened.db, [[read]], { note: '' });
    await exportFigures(opened.db, folder);
    const again = publishedReports(folder).find(({ authority, year }) => authority === '110105' && year === 2020);
    expect(again?.figures).toEqual(read.figures);
    expect(again?.document).toEqual(read.document);
  });

  it('come out with the doubts of who reports, and go in again', async () => {
    const notice: Finding = {
      check: 'identity',
      at: 'title',
      left: '沐阳县人民政府',
      right: '沭阳县人民政府',
      severity: 'warning',
      text: { zh: '标题中的机关名称不在名录中', en: 'The name in the title is in no list' },
    };
    const document = { ...reportWith('321322', 2022, {}).document, sha256: 'b'.repeat(64) };
    const report = reportWith('321322', 2022, { 'requests.new.total': 7 }, { document, findings: [notice] });
    await storeRun(opened.db, [[report]], { note: '' });
    await exportFigures(opened.db, folder);
    const again = publishedReports(folder).find(({ authority, year }) => authority === '321322' && year === 2022);
    expect(again?.findings.filter(({ check }) => check === 'identity')).toMatchObject([notice]);
  });

  it('do not replace what was read from a file of its own', async () => {
    const folderOf = mkdtempSync(join(tmpdir(), 'gongkai-newer-'));
    cpSync('data', folderOf, { recursive: true });
    mkdirSync(join(folderOf, 'verdicts'));
    writeFileSync(
      join(folderOf, 'verdicts', 'first.csv'),
      'authority,year,check,at,verdict,note,by,on\n320813,2023,disputes-sum,suit_direct.total,false-alarm,,reader,2026-01-01\n',
    );
    writeFileSync(
      join(folderOf, 'reports', '110105-2020.json'),
      JSON.stringify({ authority: '110105', year: 2020, source_url: null, figures: { 'requests.new.total': 1 } }),
    );
    const { release } = await fillPublished(opened.db, folderOf);
    rmSync(folderOf, { recursive: true });
    expect(release).toBeNull();
    expect((await reportOf(opened.db, 9, '110105', 2020))?.figures['requests.new.total']?.value).toBe(2493);
  });

  it('count a finding as a false alarm once a person said so, and leave it out of the open ones', async () => {
    // Each time as a site that has just started: it is started anew to read what ships.
    const another = () => Object.create(opened.db) as Database;
    const counted = async () => (await checkCounts(another(), 1)).find(({ check }) => check === 'disputes-sum');
    const open = async () => (await listFindings(opened.db, 1, { check: 'disputes-sum', verdict: 'open' })).of;
    expect([(await counted())?.findings, (await counted())?.falseAlarms, await open()]).toEqual([2, 0, 2]);
    const folderOf = mkdtempSync(join(tmpdir(), 'gongkai-verdicts-'));
    cpSync('data', folderOf, { recursive: true });
    mkdirSync(join(folderOf, 'verdicts'), { recursive: true });
    writeFileSync(
      join(folderOf, 'verdicts', 'second.csv'),
      'authority,year,check,at,verdict,note,by,on\n320813,2023,disputes-sum,review.total,false-alarm,seen,reader,2026-01-01\n',
    );
    await fillPublished(opened.db, folderOf);
    rmSync(folderOf, { recursive: true });
    expect([(await counted())?.findings, (await counted())?.falseAlarms, await open()]).toEqual([2, 1, 1]);
  });
});
