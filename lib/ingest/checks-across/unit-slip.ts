import { amountCells } from '../../db/positions.ts';
import { acrossWords } from '../../text/across.ts';
import { type AcrossCheck, both, finding } from './across.ts';

const factor = 10_000;
const tolerance = 0.1;

const isSlip = ([one, other]: [number, number]): boolean => {
  if (one <= 0 || other <= 0) return false;
  const ratio = Math.max(one, other) / Math.min(one, other);
  return ratio >= factor * (1 - tolerance) && ratio <= factor * (1 + tolerance);
};

/** 元 printed for 万元: an amount ten thousand times last year's or that of its level. */
export const unitSlip: AcrossCheck = {
  code: 'unit-slip',
  cells: amountCells.map((cell) => cell.code),
  find: ({ previous, values, medians, year }) =>
    amountCells.flatMap(({ code }) => {
      const withYear = both(values[code], previous?.values[code]);
      if (withYear && isSlip(withYear))
        return [finding('unit-slip', code, ...withYear, acrossWords.unitSlipYear, { year, before: year - 1 })];
      const withPeers = both(values[code], medians[code]);
      return withPeers && isSlip(withPeers)
        ? [finding('unit-slip', code, ...withPeers, acrossWords.unitSlipPeers, { year })]
        : [];
    }),
};
