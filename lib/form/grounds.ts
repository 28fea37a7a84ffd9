import type { GroundText } from './ground-types.ts';
import { closedGrounds } from './grounds-closed.ts';
import { declinedGrounds } from './grounds-declined.ts';
import { refusedGrounds } from './grounds-refused.ts';
import { unavailableGrounds } from './grounds-unavailable.ts';
import { groups } from './groups.ts';
import type { RowGroup, Words } from './types.ts';

/** One of the sixteen grounds for not providing, or one of the three closings. */
export interface Ground extends Omit<GroundText, 'key'> {
  /** The row of table 3: `unavailable.not_held`. */
  row: string;
  /** The last part of the row's code, for addresses: `not-held`. */
  slug: string;
  group: RowGroup;
  groupName: Words;
}

const inGroup = (group: RowGroup, texts: readonly GroundText[]): Ground[] =>
  texts.map(({ key, ...text }) => ({
    ...text,
    row: `${group}.${key}`,
    slug: key.replaceAll('_', '-'),
    group,
    groupName: groups[group].name,
  }));

/** Every ground in the order of the form. */
export const grounds: readonly Ground[] = [
  ...inGroup('refused', refusedGrounds),
  ...inGroup('unavailable', unavailableGrounds),
  ...inGroup('declined', declinedGrounds),
  ...inGroup('closed', closedGrounds),
];
