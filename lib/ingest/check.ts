import type { Figures } from '../form/figure.ts';
import type { Finding } from '../form/finding.ts';
import type { Edition } from '../form/types.ts';
import type { KnownAuthority } from './authorities.ts';
import { checkAlignment } from './checks/alignment.ts';
import { checkCells } from './checks/cells.ts';
import { checkDeadline } from './checks/deadline.ts';
import { checkSums } from './checks/sums.ts';
import { checkEdition, checkMissing } from './checks/tables.ts';
import type { BrokenNumber } from './figures.ts';
import type { Located } from './located.ts';

/** What the checks of one report look at; only the figures and the edition are always known. */
export interface Checked {
  figures: Figures;
  edition: Edition;
  year?: number | null;
  publishedOn?: string | null;
  authority?: KnownAuthority | null;
  located?: Located;
  broken?: readonly BrokenNumber[];
  votes?: readonly { edition: Edition; labels: number }[];
}

export interface CheckResult {
  findings: Finding[];
  /** Single sums of the form that hold, and that fail; those with an absent cell count in neither. */
  passed: number;
  failed: number;
}

/** Runs every check of the register that one report answers alone. */
export const runChecks = (report: Checked): CheckResult => {
  const { figures, edition, year = null, located } = report;
  const sums = checkSums(figures, edition);
  const findings = [
    ...sums.findings,
    ...checkCells(figures, report.broken ?? []),
    ...checkMissing(figures, edition),
    ...(located ? checkAlignment(located) : []),
    ...(year === null ? [] : checkEdition(figures, edition, year, report.votes ?? [])),
    ...(year === null ? [] : checkDeadline(report.publishedOn ?? null, year, report.authority ?? null)),
  ];
  return { findings, passed: sums.passed, failed: sums.failed };
};
