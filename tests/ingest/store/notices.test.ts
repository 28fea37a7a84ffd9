import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Opened } from '../../../lib/db/client.ts';
import { memoryDatabase } from '../../../lib/db/memory.ts';
import { rows } from '../../../lib/db/rows.ts';
import type { Finding } from '../../../lib/form/finding.ts';
import { findingKind } from '../../../lib/form/notices.ts';
import { storeRun } from '../../../lib/ingest/store.ts';
import { reportWith, writeSmallCountry } from '../../postgres/small-country.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await memoryDatabase();
  await writeSmallCountry(opened.db);
});
afterAll(() => opened.close());

const notice: Finding = {
  check: 'identity',
  at: 'title',
  left: '沐阳县人民政府',
  right: '沭阳县人民政府',
  severity: 'warning',
  text: { zh: '标题中的机关名称不在名录中', en: 'The name in the title is in no list' },
};

const store = (value: number, findings: Finding[]) =>
  storeRun(opened.db, [[reportWith('321322', 2024, { 'requests.new.total': value }, { findings })]], { note: 'test' });

const said = () =>
  rows<{ check_code: string }>(
    opened.db,
    sql`select check_code from finding where release_to = 2147483647 and at = 'title'`,
  );

it('a notice about the report itself is said once, and no more when the report no longer gives cause', async () => {
  await store(1, [notice]);
  await store(2, [notice]);
  expect(await said()).toEqual([{ check_code: 'identity' }]);
  await store(3, []);
  expect(await said()).toEqual([]);
});

it('a notice has a name in both languages, as a check has', () => {
  expect(findingKind('identity')?.name).toEqual({ zh: '报告机关', en: 'Issuing authority' });
  expect(findingKind('balance')?.name.zh).toBe('勾稽关系');
});
