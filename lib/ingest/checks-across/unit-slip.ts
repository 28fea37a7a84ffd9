import { amountCells } from '../../db/positions.ts';
import { acrossWords } from '../../text/across.ts';
import { type AcrossCheck, both, finding } from './across.ts';

const factor = 10_000;
const tolerance = 0.1;

const isNear = (value: number, goal: number): boolean => Math.abs(value - goal) <= goal * tolerance;

// The same way round: within a tenth of 10^-4 is not the reverse of within a tenth of 10^4.
const isSlip = ([one, other]: [number, number]): boolean =>
  one > 0 && other > 0 && (isNear(one, other * factor) || isNear(one, other / factor));

/** 元 printed for 万元: an amount ten thousand times last year's or that of its level. */
export const unitSlip: AcrossCheck = {
  code: 'unit-slip',
  cells: amountCells.map((cell) => cell.code),
  find: (report) =>
    amountCells.flatMap(({ code }) => {
      const { previous, values, medians } = report;
      const withYear = both(values[code], previous?.values[code]);
      if (withYear && isSlip(withYear)) return [finding('unit-slip', code, withYear, acrossWords.unitSlipYear, report)];
      const withPeers = both(values[code], medians[code]);
      return withPeers && isSlip(withPeers)
        ? [finding('unit-slip', code, withPeers, acrossWords.unitSlipPeers, report)]
        : [];
    }),
};
