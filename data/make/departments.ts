/** Writes data/departments.csv from make/departments.csv: `npx tsx data/make/departments.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { csv } from './csv.ts';
import { typed } from './names.ts';

/** Departments (level 4) and townships (5) of the reports we know. */
interface DepartmentRow {
  region: string;
  slug: string;
  level: string;
  name_zh: string;
  name_en: string;
  aliases: string;
}

const head =
  'code,level,parent,name_zh,name_en,full_name_zh,full_name_en,pinyin,initials,valid_from,valid_to,successor,aliases'.split(
    ',',
  );

const rowOf = ({ region, slug, level, name_zh: zh, name_en: en, aliases }: DepartmentRow) => {
  const { pinyin, initials } = typed(zh.replace(/[（）]/g, ''));
  return [`${region}-${slug}`, level, region, zh, en, zh, en, pinyin, initials, '', '', '', aliases];
};

const rows: DepartmentRow[] = parse(readFileSync(new URL('departments.csv', import.meta.url)), { columns: true });
writeFileSync(new URL('../departments.csv', import.meta.url), csv([head, ...rows.map(rowOf)]));
