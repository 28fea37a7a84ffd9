import { type SQL, sql } from 'drizzle-orm';

/** Rows of `alias` as they stood in a release: reports, findings and rollups all carry their lifetime. */
export const asOf = (alias: string, release: number): SQL => {
  const table = sql.raw(alias);
  return sql`${table}.release_from <= ${release} and ${table}.release_to > ${release}`;
};

/** An AuthorityName of view-data.ts from `authority a left join authority p` (its parent). */
export const authorityName: SQL = sql.raw(`json_build_object(
  'code', a.code, 'level', a.level,
  'name', json_build_object('zh', a.name_zh, 'en', a.name_en),
  'fullName', json_build_object('zh', a.full_name_zh, 'en', a.full_name_en),
  'parent', p.code, 'validFrom', a.valid_from, 'validTo', a.valid_to)`);

/** `a` with its parent `p`. */
export const authorityAndParent: SQL = sql.raw('authority a left join authority p on p.authority_id = a.parent_id');

/** Days from the legal deadline (art. 49): 31 January for departments, 31 March for governments; of `r` and `d`. */
export const deadlineDays: SQL = sql.raw(
  'd.published_on - make_date(r.year + 1, case when r.level = 4 then 1 else 3 end, 31)',
);

/** A list as one array parameter, in the text form that every driver passes on unchanged. */
export const textArray = (values: readonly string[]): SQL =>
  sql`array(select json_array_elements_text(${JSON.stringify(values)}::json))`;

/** Whole numbers as an array in the text of a statement. */
export const intArray = (values: readonly number[]): SQL => sql.raw(`array[${values.map(Math.trunc).join()}]::int[]`);
