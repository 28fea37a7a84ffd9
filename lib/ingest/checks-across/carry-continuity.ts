import { applicants } from '../../form/requests.ts';
import { acrossWords } from '../../text/across.ts';
import { type AcrossCheck, both, finding } from './across.ts';

const out = (column: string) => `requests.carried_out.${column}`;
const into = (column: string) => `requests.carried_in.${column}`;

/** What was carried over last year arrives this year, in each of the seven columns. */
export const carryContinuity: AcrossCheck = {
  code: 'carry-continuity',
  cells: applicants.flatMap(({ key }) => [out(key), into(key)]),
  find: ({ previous, values, year }) => {
    if (!previous) return [];
    const sum = both(previous.values[out('total')], values[into('total')]);
    const words = sum && sum[0] === sum[1] ? acrossWords.carryShifted : acrossWords.carryBroken;
    return applicants.flatMap(({ key }) => {
      const pair = both(previous.values[out(key)], values[into(key)]);
      if (!pair || pair[0] === pair[1]) return [];
      return [finding('carry-continuity', into(key), ...pair, words, { year, before: previous.year })];
    });
  },
};
