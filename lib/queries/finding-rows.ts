import { sql } from 'drizzle-orm';
import type { Finding } from '../form/finding.ts';

/** A finding with what a person decided of it. */
export interface StoredFinding extends Finding {
  verdict: { verdict: string; note: string; by: string; on: string | null } | null;
}

/** A StoredFinding from `finding f` and `verdict v`. */
export const findingJson = sql.raw(`json_build_object('check', f.check_code, 'at', f.at, 'left', f.left_value,
  'right', f.right_value, 'severity', f.severity, 'text', f.words, 'cells', f.cells, 'candidates', f.candidates,
  'verdict', case when v.verdict is not null
    then json_build_object('verdict', v.verdict, 'note', v.note, 'by', v.decided_by, 'on', v.decided_on) end)`);
