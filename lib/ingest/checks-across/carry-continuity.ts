import { applicants } from '../../form/requests.ts';
import { acrossWords } from '../../text/across.ts';
import { type AcrossCheck, both, finding, type Surroundings } from './across.ts';

const out = (column: string) => `requests.carried_out.${column}`;
const into = (column: string) => `requests.carried_in.${column}`;

type Reason = 'carryRestatedBefore' | 'carryRestated' | 'carryShifted' | 'carryBroken';

/** Why a column does not continue: one side was restated, the totals agree all the same, or nothing explains it. */
const reasonOf = ({ previous, values, earlier }: Surroundings, key: string): Reason => {
  if (earlier.previous.some((held) => held[out(key)] === values[into(key)])) return 'carryRestatedBefore';
  if (earlier.own.some((held) => held[into(key)] === previous?.values[out(key)])) return 'carryRestated';
  const sum = both(previous?.values[out('total')], values[into('total')]);
  return sum && sum[0] === sum[1] ? 'carryShifted' : 'carryBroken';
};

/** What was carried over last year arrives this year, in each of the seven columns. */
export const carryContinuity: AcrossCheck = {
  code: 'carry-continuity',
  cells: applicants.flatMap(({ key }) => [out(key), into(key)]),
  find: (report) =>
    applicants.flatMap(({ key, name }) => {
      const pair = both(report.previous?.values[out(key)], report.values[into(key)]);
      if (!pair || pair[0] === pair[1]) return [];
      const words = acrossWords[reasonOf(report, key)];
      return [finding('carry-continuity', into(key), pair, words, report, { column: name })];
    }),
};
