import type { BulkFinding } from '../../queries/bulk.ts';
import type { ReportChange } from '../../queries/changes.ts';
import type { ListedReport } from '../../queries/report-list.ts';
import type { AuthorityName } from '../../queries/view-data.ts';
import type { RowOf } from './fields.ts';

/** What queries give, as flat rows of a list: the interface and the bulk files are made of these. */

/** The columns that name an authority. */
export const named = ({ code, fullName }: Pick<AuthorityName, 'code' | 'fullName'>) => ({
  authority: code,
  name_zh: fullName.zh,
  name_en: fullName.en,
});

/** The address of a document; an unknown one is told by a word and not by an empty cell alone. */
export const sourceOf = (address: string | null) => ({
  source: address,
  source_state: address === null ? 'unknown' : 'known',
});

export const authorityRow = (each: AuthorityName & { reports: number }): RowOf<'authorities'> => ({
  code: each.code,
  level: each.level,
  name_zh: each.name.zh,
  name_en: each.name.en,
  full_name_zh: each.fullName.zh,
  full_name_en: each.fullName.en,
  parent: each.parent,
  valid_from: each.validFrom,
  valid_to: each.validTo,
  reports: each.reports,
});

export const reportRow = (each: ListedReport): RowOf<'reports'> => ({
  ...named(each.authority),
  level: each.level,
  year: each.year,
  coverage: each.coverage,
  edition: each.edition,
  published_on: each.publishedOn,
  deadline_days: each.deadlineDays,
  checks_passed: each.checks.passed,
  checks_failed: each.checks.failed,
  release: each.release,
  title: each.document.title,
  media_type: each.document.mediaType,
  sha256: each.document.sha256,
  ...sourceOf(each.document.sourceUrl),
});

export const findingRow = (each: BulkFinding): Omit<RowOf<'findings'>, 'verdict'> => ({
  ...named(each.authority),
  year: each.year,
  check: each.check,
  at: each.at,
  left: each.left,
  right: each.right,
  severity: each.severity,
  text_zh: each.text.zh,
  text_en: each.text.en,
});

const untouched = { cell: null, before: null, state_before: null, after: null, state_after: null };

/** A row for each figure that changed; one row without a cell for a report that is new. */
export const changeRows = (report: ReportChange): RowOf<'changes'>[] => {
  const head = { ...named(report.authority), year: report.year, kind: report.kind };
  const end = sourceOf(report.sourceUrl);
  if (report.changes.length === 0) return [{ ...head, ...untouched, ...end }];
  return report.changes.map(({ cell, before, after }) => ({
    ...head,
    cell,
    before: before.value,
    state_before: before.state,
    after: after.value,
    state_after: after.state,
    ...end,
  }));
};
