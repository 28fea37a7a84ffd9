/** Writes data/departments.csv from department-rows.ts: `npx tsx data/make/departments.ts`. */
import { writeFileSync } from 'node:fs';
import { csv } from './csv.ts';
import { type DepartmentRow, departmentRows } from './department-rows.ts';
import { typed } from './names.ts';

const head =
  'code,level,parent,name_zh,name_en,full_name_zh,full_name_en,pinyin,initials,valid_from,valid_to,successor,aliases'.split(
    ',',
  );

const rowOf = ([region, slug, level, zh, en, aliases = '']: DepartmentRow) => {
  const { pinyin, initials } = typed(zh.replace(/[（）]/g, ''));
  return [`${region}-${slug}`, level, region, zh, en, zh, en, pinyin, initials, '', '', '', aliases];
};

writeFileSync(new URL('../departments.csv', import.meta.url), csv([head, ...departmentRows.map(rowOf)]));
