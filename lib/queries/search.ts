import { sql } from 'drizzle-orm';
import { bigramsOf, searchable } from '../db/bigrams.ts';
import type { Database } from '../db/client.ts';
import { json } from '../db/rows.ts';
import { cellByCode } from '../form/cells.ts';
import { grounds } from '../form/grounds.ts';
import { measures } from '../form/measures.ts';
import type { Words } from '../form/types.ts';
import { asOf, authorityAndParent, authorityName, textArray } from './fragments.ts';
import type { AuthorityName } from './view-data.ts';

export interface MeasureHit {
  code: string;
  name: Words;
}

/** Measures whose name or code holds the text. */
export const searchMeasures = (text: string): readonly MeasureHit[] => {
  const wanted = searchable(text);
  if (wanted === '') return [];
  return measures
    .filter(({ code, name }) => [code, name.zh, name.en].some((each) => searchable(each).includes(wanted)))
    .map(({ code, name }) => ({ code, name }));
};

const groundName = (row: string): Words => cellByCode(`${row}.total`)?.name ?? { zh: row, en: row };

/** Grounds for refusing and closing whose name, article in plain words or address holds the text. */
export const searchGrounds = (text: string): readonly { slug: string; row: string }[] => {
  const wanted = searchable(text);
  if (wanted === '') return [];
  return grounds
    .filter(({ slug, row, words }) => {
      const name = groundName(row);
      return [slug, name.zh, name.en, words.zh, words.en].some((each) => searchable(each).includes(wanted));
    })
    .map(({ slug, row }) => ({ slug, row }));
};

export interface TextQuery {
  authority?: string;
  year?: number;
  section?: number;
  offset?: number;
  limit?: number;
}

/** A place in the text of a report: a short quotation with the hit, and where it stands. */
export interface TextHit {
  authority: AuthorityName;
  year: number;
  section: 1 | 2 | 3 | 4 | 5 | 6;
  before: string;
  hit: string;
  after: string;
  sourceUrl: string | null;
  title: string | null;
}

interface StoredHit extends Omit<TextHit, 'before' | 'hit' | 'after'> {
  plain: string;
}

const around = 40;

/** Letters of the text with where each came from, so that a hit in the searchable form is found in the printed one. */
const quote = (plain: string, wanted: string): Pick<TextHit, 'before' | 'hit' | 'after'> | null => {
  const letters = [...plain].flatMap((letter, at) => [...searchable(letter)].map((each) => ({ each, at })));
  const at = letters
    .map(({ each }) => each)
    .join('')
    .indexOf(wanted);
  if (at < 0) return null;
  // Positions count characters in both: `wanted` was split the same way.
  const starts = [
    ...letters
      .map(({ each }) => each)
      .join('')
      .slice(0, at),
  ].length;
  const [first, last] = [letters[starts]?.at ?? 0, letters[starts + [...wanted].length - 1]?.at ?? 0];
  const printed = [...plain];
  return {
    before: printed.slice(Math.max(0, first - around), first).join(''),
    hit: printed.slice(first, last + 1).join(''),
    after: printed.slice(last + 1, last + 1 + around).join(''),
  };
};

/** Sections of reports that hold the text as a whole, newest years first. At least two characters are needed. */
export const searchText = async (
  db: Database,
  release: number,
  text: string,
  { authority, year, section, offset = 0, limit = 20 }: TextQuery = {},
): Promise<readonly TextHit[]> => {
  const wanted = searchable(text).slice(0, 60);
  const bigrams = bigramsOf(wanted);
  if (bigrams.length === 0) return [];
  const stored = await json<StoredHit[]>(
    db,
    sql`
    select coalesce(json_agg(x.json order by x.year desc, x.code, x.section), '[]') as json from (
      select json_build_object('authority', ${authorityName}, 'year', r.year, 'section', s.section, 'plain', s.plain,
        'sourceUrl', d.source_url, 'title', d.title) as json, r.year, a.code, s.section
      from section s join document d using (document_id) join report_revision r using (document_id)
      join (${authorityAndParent}) on a.authority_id = r.authority_id
      where s.bigrams @> ${textArray(bigrams)} and ${asOf('r', release)}
        and (${authority ?? null}::text is null or a.code = ${authority ?? null}::text)
        and (${year ?? null}::int is null or r.year = ${year ?? null}::int)
        and (${section ?? null}::int is null or s.section = ${section ?? null}::int)
      order by r.year desc, a.code, s.section limit ${(offset + limit) * 3}) x`,
  );
  return stored
    .flatMap(({ plain, ...hit }) => {
      const found = quote(plain, wanted);
      return found ? [{ ...hit, ...found }] : [];
    })
    .slice(offset, offset + limit);
};
