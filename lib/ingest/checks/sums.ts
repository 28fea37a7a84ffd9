import { cellByCode } from '../../form/cells.ts';
import { checkByCode } from '../../form/checks.ts';
import type { Figures } from '../../form/figure.ts';
import type { Finding } from '../../form/finding.ts';
import { type SumRule, sumRules } from '../../form/sum-rules.ts';
import type { Edition, Words } from '../../form/types.ts';
import { readingWords } from '../../text/reading.ts';
import { finding } from '../findings.ts';

/** How many of the form's sums hold, fail or cannot be told because a cell is absent. */
export interface CheckedSums {
  findings: Finding[];
  passed: number;
  failed: number;
  unknown: number;
}

const total = (figures: Figures, codes: readonly string[]): number | null =>
  codes.reduce<number | null>((sum, code) => {
    const value = figures[code]?.value ?? null;
    return sum === null || value === null ? null : sum + value;
  }, 0);

/** Whether a report prints （六）其他处理 as one row. */
export const closedInOneRow = (figures: Figures, edition: Edition): boolean => {
  const printed = (row: string) => Object.keys(figures).some((code) => code.startsWith(`${row}.`));
  if (printed('closed.all')) return true;
  return edition.id === '2019' && !printed('closed.other') && !printed('closed.no_correction');
};

/** true: holds; false: fails; null: a cell is absent, and an absent cell is not zero. */
export const verdict = (figures: Figures, rule: SumRule): boolean | null => {
  const [left, right] = [total(figures, rule.left), total(figures, rule.right)];
  if (left === null || right === null) return null;
  return rule.compare === 'equal' ? left === right : left <= right;
};

const placeOf = (rule: SumRule): Words => {
  const cell = cellByCode(rule.at);
  if (!cell) return { zh: rule.of, en: rule.of };
  return cell.name;
};

const failed = (figures: Figures, rule: SumRule): Finding =>
  finding(
    rule.check,
    rule.at,
    rule.compare === 'equal' ? readingWords.sum : readingWords.bound,
    {
      left: total(figures, rule.left) ?? '',
      right: total(figures, rule.right) ?? '',
      name: checkByCode(rule.check)?.name ?? { zh: rule.check, en: rule.check },
      place: placeOf(rule),
    },
    { cells: [...rule.left, ...rule.right] },
  );

/** Tries every sum of the edition on the figures of one report. */
export const checkSums = (figures: Figures, edition: Edition): CheckedSums => {
  const rules = sumRules(edition, closedInOneRow(figures, edition));
  const tried = rules.map((rule) => ({ rule, holds: verdict(figures, rule) }));
  return {
    findings: tried.filter(({ holds }) => holds === false).map(({ rule }) => failed(figures, rule)),
    passed: tried.filter(({ holds }) => holds === true).length,
    failed: tried.filter(({ holds }) => holds === false).length,
    unknown: tried.filter(({ holds }) => holds === null).length,
  };
};
