import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AuthorityRow, authorityLookup } from '../../lib/ingest/authorities.ts';
import { csvRecords } from '../../lib/ingest/csv.ts';

const data = join(import.meta.dirname, '../../data');
const rowsOf = (name: string) => csvRecords(readFileSync(join(data, name), 'utf8')) as unknown as AuthorityRow[];

/** The authorities that ship, as the readers look them up. */
export const authorities = authorityLookup([...rowsOf('authorities.csv'), ...rowsOf('departments.csv')]);
