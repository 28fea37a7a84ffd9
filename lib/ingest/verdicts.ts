import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { findingKind } from '../form/notices.ts';
import { logWarning } from '../log.ts';
import { type Message, type Result, result } from '../result.ts';
import { verdictWords } from '../text/verdicts.ts';
import { inBoth, type Said } from './findings.ts';

type Fields = Readonly<Record<string, string>>;

interface Row {
  authority_code: string;
  year: number;
  check_code: string;
  at: string;
  verdict: string;
  note: string;
  decided_by: string;
  decided_on: string | null;
}

const needed = ['authority', 'year', 'check', 'at', 'verdict'] as const;

const wrong = (code: keyof typeof verdictWords, at: string, said: Said = {}): Message => ({
  code: `verdict-${code}`,
  severity: 'error',
  at,
  text: inBoth(verdictWords[code], said),
});

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** What is wrong with a line, the first thing only; null where nothing is. */
const mistakeIn = (record: Fields, at: string): Message | null => {
  const { year = '', check = '', on = '' } = record;
  const empty = needed.find((column) => !record[column]);
  if (empty) return wrong('empty', at, { column: empty });
  if (!/^\d{4}$/.test(year)) return wrong('year', at, { value: year });
  if (!findingKind(check)) return wrong('check', at, { value: check });
  return on === '' || isDay(on) ? null : wrong('day', at, { value: on });
};

const rowOf = (record: Fields): Row => ({
  authority_code: record.authority ?? '',
  year: Number(record.year),
  check_code: record.check ?? '',
  at: record.at ?? '',
  verdict: record.verdict ?? '',
  note: record.note ?? '',
  decided_by: record.by ?? '',
  decided_on: record.on || null,
});

const linesOf = (text: string) => {
  let head: readonly string[] = [];
  const lines = parse(text, {
    bom: true,
    columns: (names: string[]) => {
      head = names;
      return names;
    },
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    info: true,
  }) as unknown as { record: Fields; info: { lines: number } }[];
  return { head, lines };
};

/** The verdicts of one file; a line that cannot be taken gives a message with its number. */
export const readVerdicts = (text: string, name: string): Result<Row[]> => {
  try {
    const { head, lines } = linesOf(text);
    if (lines.length > 0 && needed.some((column) => !head.includes(column)))
      return result([], [wrong('columns', `${name}:1`)]);
    const read = lines.map(({ record, info }) => ({ record, mistake: mistakeIn(record, `${name}:${info.lines}`) }));
    return result(
      read.filter(({ mistake }) => !mistake).map(({ record }) => rowOf(record)),
      read.flatMap(({ mistake }) => mistake ?? []),
    );
  } catch (error) {
    return result([], [wrong('broken', name, { reason: error instanceof Error ? error.message : '' })]);
  }
};

const keyOf = ({ authority_code, year, check_code, at }: Row) => `${authority_code} ${year} ${check_code} ${at}`;

/**
 * What people decided of findings, from data/verdicts/*.csv (authority,year,check,at,verdict,note,by,on).
 * A verdict names the place and not the finding, so that it holds when the check is run again; of two on one place the
 * later line counts. What cannot be taken is said in the log. A verdict that no file has any more is withdrawn, unless a
 * mistake may be what hides it.
 */
export const storeVerdicts = async (db: Database, folder: string): Promise<readonly Message[]> => {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => readVerdicts(readFileSync(join(folder, name), 'utf8'), name));
  const messages = files.flatMap((file) => file.messages);
  for (const { code, at, text } of messages) logWarning(code, { place: at, text: text.en });
  const verdicts = new Map(files.flatMap((file) => file.value).map((row) => [keyOf(row), row]));
  const rows = JSON.stringify([...verdicts.values()]);
  if (messages.length === 0)
    await db.execute(sql`
      delete from verdict v where not exists (select 1 from json_populate_recordset(null::verdict, ${rows}::json) g
        where (g.authority_code, g.year, g.check_code, g.at) = (v.authority_code, v.year, v.check_code, v.at))`);
  await db.execute(sql`
    insert into verdict (authority_code, year, check_code, at, verdict, note, decided_by, decided_on)
    select authority_code, year, check_code, at, verdict, note, decided_by, decided_on
    from json_populate_recordset(null::verdict, ${rows}::json)
    on conflict (authority_code, year, check_code, at) do update
      set (verdict, note, decided_by, decided_on) = row(excluded.verdict, excluded.note, excluded.decided_by, excluded.decided_on)`);
  return messages;
};
