import { acrossWords } from '../../text/across.ts';
import { type AcrossCheck, both, finding } from './across.ts';

/** All figures are those of another authority or year. */
export const copied: AcrossCheck = {
  code: 'copied',
  cells: [],
  find: ({ twins, year }) =>
    twins.map(({ name, year: otherYear }) => {
      const words = {
        zh: acrossWords.copied.zh.replace('{other}', name.zh),
        en: acrossWords.copied.en.replace('{other}', name.en),
      };
      return { ...finding('copied', 'report', year, otherYear, words, { otherYear }), cells: [] };
    }),
};

const received = 'requests.new.total';

/** A government against those directly below it; with few of them held, only a contradiction says anything. */
export const rollup: AcrossCheck = {
  code: 'rollup',
  cells: [received],
  find: ({ level, values, below }) => {
    const pair = both(values[received], below.received);
    if (level > 2 || !pair || pair[0] === pair[1] || below.n === 0) return [];
    if (pair[0] > pair[1] && below.n < below.of) return [];
    const words = pair[0] < pair[1] ? acrossWords.rollupExceeds : acrossWords.rollupDiffers;
    return [finding('rollup', received, ...pair, words, { n: below.n, of: below.of })];
  },
};
