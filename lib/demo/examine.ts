import { editionById, editionOf } from '../form/cells.ts';
import { type CheckResult, runChecks } from '../ingest/check.ts';
import { checkDeadline } from '../ingest/checks/deadline.ts';
import type { SyntheticReport } from './model.ts';
import { figuresOf } from './rows.ts';

const inFull = (report: SyntheticReport): CheckResult =>
  runChecks({ figures: figuresOf(report), edition: editionById(report.edition), year: report.year });

const kept = new Map<string, CheckResult>();

/**
 * The findings of the checks of a report itself. Reports without a fault hold every sum by construction (a test
 * says so), so one of each kind stands for all: a million need not be checked one by one.
 */
export const examine = (report: SyntheticReport): CheckResult => {
  const { findings, ...sums } = withoutDeadline(report);
  return { ...sums, findings: [...findings, ...deadlineOf(report)] };
};

const deadlineOf = ({ authority: code, level, publishedOn, year }: SyntheticReport) =>
  checkDeadline(publishedOn, year, { code, level, parent: null, fullName: '', names: [], from: null, to: null });

const withoutDeadline = (report: SyntheticReport): CheckResult => {
  const usual = !report.fault && editionOf(report.year)?.id === report.edition;
  if (!usual) return inFull(report);
  const kind = `${report.edition} ${report.closedInOne}`;
  const result = kept.get(kind) ?? inFull(report);
  kept.set(kind, result);
  return result;
};
