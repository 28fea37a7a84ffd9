import { cellByCode, codesOfRow } from '../../form/cells.ts';
import { checkByCode } from '../../form/checks.ts';
import type { Figures } from '../../form/figure.ts';
import type { Finding } from '../../form/finding.ts';
import { applicants } from '../../form/requests.ts';
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

const total = (figures: Figures, codes: readonly string[]): number | null => {
  let sum = 0;
  for (const code of codes) {
    const value = figures[code]?.value ?? null;
    if (value === null) return null;
    sum += value;
  }
  return sum;
};

/** Whether a report prints a row, whatever stands in it. */
export const printsRow = (figures: Figures, row: string): boolean =>
  codesOfRow(row).some((code) => figures[code] !== undefined);

/** Whether a report prints （六）其他处理 as one row. */
export const closedInOneRow = (figures: Figures, edition: Edition): boolean => {
  if (printsRow(figures, 'closed.all')) return true;
  return edition.id === '2019' && !printsRow(figures, 'closed.other') && !printsRow(figures, 'closed.no_correction');
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

const columnOf = (rule: SumRule): Words =>
  applicants.find(({ key }) => rule.at.endsWith(`.${key}`))?.name ?? { zh: rule.of, en: rule.of };

const wordsOf: Partial<Record<SumRule['check'], Words>> = {
  balance: readingWords.balance,
  'carry-bound': readingWords.bound,
};

const failed = (figures: Figures, rule: SumRule): Finding =>
  finding(
    rule.check,
    rule.at,
    wordsOf[rule.check] ?? readingWords.sum,
    {
      left: total(figures, rule.left) ?? '',
      right: total(figures, rule.right) ?? '',
      name: checkByCode(rule.check)?.name ?? { zh: rule.check, en: rule.check },
      place: placeOf(rule),
      column: columnOf(rule),
    },
    { cells: [...rule.left, ...rule.right] },
  );

/** Tries every sum of the edition on the figures of one report. */
export const checkSums = (figures: Figures, edition: Edition): CheckedSums => {
  const checked: CheckedSums = { findings: [], passed: 0, failed: 0, unknown: 0 };
  for (const rule of sumRules(edition, closedInOneRow(figures, edition))) {
    const holds = verdict(figures, rule);
    if (holds === null) checked.unknown += 1;
    else if (holds) checked.passed += 1;
    else {
      checked.failed += 1;
      checked.findings.push(failed(figures, rule));
    }
  }
  return checked;
};
