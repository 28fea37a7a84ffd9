import { acrossWords } from '../../text/across.ts';
import { finding as findingOf } from '../findings.ts';
import { type AcrossCheck, both, finding } from './across.ts';

/** All figures are those of another authority or year. */
export const copied: AcrossCheck = {
  code: 'copied',
  cells: [],
  find: ({ twins, year }) =>
    twins.map(({ name, year: otherYear }) =>
      findingOf(
        'copied',
        'report',
        acrossWords.copied,
        { left: String(year), right: String(otherYear), other: name },
        { cells: [] },
      ),
    ),
};

const received = 'requests.new.total';

/** A government against those directly below it; with few of them held, only a contradiction says anything. */
export const rollup: AcrossCheck = {
  code: 'rollup',
  cells: [received],
  find: (report) => {
    const { level, values, below } = report;
    const pair = both(values[received], below.received);
    if (level > 2 || !pair || pair[0] === pair[1] || below.n === 0) return [];
    if (pair[0] > pair[1] && below.n < below.of) return [];
    const words = pair[0] < pair[1] ? acrossWords.rollupExceeds : acrossWords.rollupDiffers;
    return [finding('rollup', received, pair, words, report, { n: below.n, of: below.of })];
  },
};
