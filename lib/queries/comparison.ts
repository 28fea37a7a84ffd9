import type { Database } from '../db/client.ts';
import { measures } from '../form/measures.ts';
import { authoritiesNamed } from './authorities.ts';
import { cellsOfView } from './measure-cells.ts';
import { observationsWhere, ofAuthorities } from './observations.ts';
import type { AuthorityName, Observation } from './view-data.ts';

const everyCell = [...new Set(measures.flatMap((measure) => cellsOfView(measure, 'table')))];

/** All reports of the chosen authorities with the cells of every measure, and the authorities in the order asked. */
export const comparison = async (
  db: Database,
  release: { id: number; synthetic: boolean },
  codes: readonly string[],
): Promise<{ authorities: readonly AuthorityName[]; observations: readonly Observation[] }> => {
  if (codes.length === 0) return { authorities: [], observations: [] };
  const [authorities, observations] = await Promise.all([
    authoritiesNamed(db, release.id, codes),
    observationsWhere(db, release, everyCell, ofAuthorities(codes)),
  ]);
  return { authorities, observations };
};
