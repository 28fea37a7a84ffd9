import type { Severity } from '../result.ts';
import type { Words } from './types.ts';

/** What a check says of one place of a report: both values, never a repair. */
export interface Finding {
  /** The code of a row of checks.ts or notices.ts. */
  check: string;
  /** The cell code it concerns, or another stable place (`table-4`, `title`, `section-1`). */
  at: string;
  left: string | null;
  right: string | null;
  severity: Severity;
  text: Words;
  /** Other cells that took part, so that the page can mark them and a rate can give its range. */
  cells?: readonly string[];
  /** Placements or candidates, where more than one is possible. */
  candidates?: readonly string[];
}
