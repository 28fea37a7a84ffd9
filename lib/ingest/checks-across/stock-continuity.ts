import { acrossWords } from '../../text/across.ts';
import { type AcrossCheck, both, finding, total } from './across.ts';

const rows = ['rules', 'normative'];

/** Documents in force last year, plus those issued, less those repealed, are in force this year. */
export const stockContinuity: AcrossCheck = {
  code: 'stock-continuity',
  cells: rows.flatMap((row) => ['issued', 'repealed', 'in_force'].map((column) => `${row}.${column}`)),
  find: (report) => {
    const { previous, values } = report;
    if (!previous) return [];
    return rows.flatMap((row) => {
      const repealed = values[`${row}.repealed`] ?? null;
      const expected = total([
        previous.values[`${row}.in_force`],
        values[`${row}.issued`],
        repealed === null ? null : -repealed,
      ]);
      const pair = both(expected, values[`${row}.in_force`]);
      if (!pair || pair[0] === pair[1]) return [];
      return [finding('stock-continuity', `${row}.in_force`, pair, acrossWords.stock, report)];
    });
  },
};
