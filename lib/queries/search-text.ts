import { type SQL, sql } from 'drizzle-orm';
import { bigramsOf, searchable, wantedOf } from '../db/bigrams.ts';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { asOf, authorityAndParent, authorityName, intArray, textArray } from './fragments.ts';
import { kept, keptFew } from './kept.ts';
import { type Quotation, quote } from './quotation.ts';
import type { AuthorityName } from './view-data.ts';

export interface TextQuery {
  authority?: string;
  year?: number;
  section?: number;
  offset?: number;
  limit?: number;
}

/** A place in the text of a report: a short quotation with the hit, and where it stands. */
export interface TextHit extends Quotation {
  authority: AuthorityName;
  year: number;
  section: 1 | 2 | 3 | 4 | 5 | 6;
  sourceUrl: string | null;
  title: string | null;
}

interface StoredHit extends Omit<TextHit, keyof Quotation> {
  plain: string;
}

interface Asked {
  db: Database;
  release: number;
  wanted: string;
  query: TextQuery;
  /** As many hits as make the page asked for. */
  need: number;
}

// Texts that hold every pair need not hold them one behind the other.
const spare = 3;

/** Sections that hold every pair of the text, newest years first; `among` says how they are found. */
const sectionsWhere = async ({ db, release, wanted, query, need }: Asked, among: SQL): Promise<StoredHit[]> => {
  const { authority, year, section } = query;
  const stored = await json<StoredHit[]>(
    db,
    sql`
    select coalesce(json_agg(x.json order by x.year desc, x.code, x.section), '[]') as json from (
      select json_build_object('authority', ${authorityName}, 'year', r.year, 'section', s.section, 'plain', s.plain,
        'sourceUrl', d.source_url, 'title', d.title) as json, r.year, a.code, s.section
      from report_revision r join section s using (document_id) join document d using (document_id)
      join (${authorityAndParent}) on a.authority_id = r.authority_id
      where ${among} and ${asOf('r', release)}
        and (${authority ?? null}::text is null or a.code = ${authority ?? null}::text)
        and (${year ?? null}::int is null or r.year = ${year ?? null}::int)
        and (${section ?? null}::int is null or s.section = ${section ?? null}::int)
      order by r.year desc, a.code, s.section limit ${need * spare}) x`,
  );
  return stored.filter(({ plain }) => searchable(plain).includes(wanted));
};

const pairs = ({ wanted }: Asked): SQL => textArray(bigramsOf(wanted));

const byIndex = (asked: Asked) => sectionsWhere(asked, sql`s.bigrams @> ${pairs(asked)}`);

// The sum is no column, so the index on it, which would read the whole country, is left alone.
const byReading = (asked: Asked, revisions: readonly number[]) =>
  sectionsWhere(
    asked,
    sql`r.revision_id = any(${intArray(revisions)}) and (s.bigrams || '{}'::text[]) @> ${pairs(asked)}`,
  );

/** All reports of a release in the order of the hits, by year. */
const newestReports = (db: Database, release: number): Promise<readonly { year: number; revisions: number[] }[]> =>
  keptFew(db, `newest reports ${release}`, () =>
    json(
      db,
      sql`
      select coalesce(json_agg(x order by x.year desc), '[]') as json from (
        select r.year, json_agg(r.revision_id order by a.code) as revisions
        from report_revision r join authority a using (authority_id) where ${asOf('r', release)} group by r.year) x`,
    ),
  );

const firstRead = 60;
const mostRead = 900;

/**
 * What many reports say is found by reading the newest few, what hardly any says by the index; to sort all that the
 * index finds of a common word takes seconds. Null where reading on would take longer than the index.
 */
const readNewest = async (asked: Asked): Promise<StoredHit[] | null> => {
  const { year } = asked.query;
  const years = await newestReports(asked.db, asked.release);
  const reports = years.filter((each) => year === undefined || each.year === year).flatMap((each) => each.revisions);
  const first = await byReading(asked, reports.slice(0, firstRead));
  if (first.length >= asked.need || reports.length <= firstRead) return first;
  const enough = Math.ceil((asked.need / first.length) * firstRead * 1.2);
  if (enough > mostRead) return null;
  const more = await byReading(asked, reports.slice(0, enough));
  return more.length >= asked.need || reports.length <= enough ? more : null;
};

/** Sections of reports that hold the text as a whole, newest years first. At least two characters are needed. */
export const searchText = async (
  db: Database,
  release: number,
  text: string,
  query: TextQuery = {},
): Promise<readonly TextHit[]> => {
  const { authority, offset = 0, limit = 20 } = query;
  const wanted = wantedOf(text).slice(0, 60);
  if (bigramsOf(wanted).length === 0) return [];
  const asked = { db, release, wanted, query, need: offset + limit };
  const found = (authority === undefined && (await readNewest(asked))) || (await byIndex(asked));
  return found.slice(offset, offset + limit).flatMap(({ plain, ...hit }) => {
    const quoted = quote(plain, wanted);
    return quoted ? [{ ...hit, ...quoted }] : [];
  });
};

/** True where any document has a text: the figures that ship have none, and nobody need look for words there. */
export const hasTexts = (db: Database, release: number): Promise<boolean> =>
  kept(db, `has texts ${release}`, () => json<boolean>(db, sql`select to_json(exists (select from section)) as json`));

/** True of a text that the search of texts takes: it goes by pairs of characters. */
export const isSearched = (text: string): boolean => bigramsOf(wantedOf(text)).length > 0;
