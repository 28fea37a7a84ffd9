import { acrossWords } from '../../text/across.ts';
import { type AcrossCheck, both, finding, total } from './across.ts';

const rows = ['licence', 'services', 'penalty', 'coercion', 'fees'];

/** The number of items with its change is what the next report gives for the year before (2019 edition). */
export const itemsContinuity: AcrossCheck = {
  code: 'items-continuity',
  cells: rows.flatMap((row) => [`${row}.items_previous`, `${row}.items_change`]),
  find: (report) => {
    const { previous, values } = report;
    if (!previous) return [];
    return rows.flatMap((row) => {
      const at = `${row}.items_previous`;
      const pair = both(total([previous.values[at], previous.values[`${row}.items_change`]]), values[at]);
      if (!pair || pair[0] === pair[1]) return [];
      return [finding('items-continuity', at, pair, acrossWords.items, report)];
    });
  },
};
