import { checks as allChecks } from '../../../lib/form/checks.ts';
import type { Cursor } from '../../../lib/publish/api/cursor.ts';
import type { RowOf } from '../../../lib/publish/api/fields.ts';
import { cellRows, checkRow, measureRows } from '../../../lib/publish/api/register-rows.ts';
import { authorityRow, changeRows, findingRow, reportRow } from '../../../lib/publish/api/rows.ts';
import { problem } from '../../../lib/publish/problem.ts';
import { listAuthorities } from '../../../lib/queries/authorities.ts';
import { releaseChanges } from '../../../lib/queries/changes.ts';
import { checkCounts, listFindings } from '../../../lib/queries/findings.ts';
import { releases as allReleases } from '../../../lib/queries/release.ts';
import { listReports } from '../../../lib/queries/report-list.ts';
import { type Ask, badCursor, pageOf } from './asking.ts';

/** Lists that are one query each, turned into flat rows. */

export const authorities: Ask = async ({ db, release, asked: { q, level, parent }, offset, limit }) => {
  const found = await listAuthorities(db, release.id, { text: q, level, parent, offset, limit: limit + 1 });
  return { page: pageOf(found.map(authorityRow), limit, () => [offset + limit]) };
};

export const measures: Ask = async () => ({ page: { rows: measureRows(), next: null } });

export const cells: Ask = async () => ({ page: { rows: cellRows(), next: null } });

export const checks: Ask = async ({ db, release }) => {
  const counts = new Map((await checkCounts(db, release.id)).map((each) => [each.check, each]));
  const rows = allChecks.map((each): RowOf<'checks'> => {
    const count = counts.get(each.code);
    return {
      ...checkRow(each),
      findings: count?.findings ?? 0,
      reports: count?.reports ?? 0,
      false_alarms: count?.falseAlarms ?? 0,
    };
  });
  return { page: { rows, next: null } };
};

const afterOf = (cursor: Cursor | undefined) => {
  const [code, year] = cursor ?? [];
  return typeof code === 'string' && typeof year === 'number' ? { code, year } : undefined;
};

export const reports: Ask = async ({ db, release, asked: { d, y, year, level, parent }, cursor, limit }) => {
  const after = afterOf(cursor);
  if (cursor && !after) return { problem: badCursor };
  const query = { authorities: d, years: y ?? (year === undefined ? undefined : [year]), level, parent, after };
  const { reports: found, of } = await listReports(db, release.id, { ...query, limit: limit + 1 });
  const page = pageOf(found.map(reportRow), limit, (last) => [last.authority ?? '', last.year ?? 0]);
  return { page: { ...page, more: { of } } };
};

export const findings: Ask = async ({ db, release, asked: { check, d, year }, offset, limit }) => {
  if (d && d.length > 1)
    return {
      problem: problem('invalid-parameter', 'en', {
        errors: [{ path: 'd', code: 'too-many', allowed: 'one code' }],
      }),
    };
  const found = await listFindings(db, release.id, { check, authority: d?.[0], year, offset, limit });
  const rows = found.findings.map(
    (each): RowOf<'findings'> => ({ ...findingRow(each), verdict: each.verdict?.verdict ?? null }),
  );
  const next = offset + limit < found.of ? [offset + limit] : null;
  return { page: { rows, next, more: { of: found.of } } };
};

export const releases: Ask = async ({ db }) => {
  const rows = (await allReleases(db, 5000)).map(
    (each): RowOf<'releases'> => ({
      release: each.id,
      published_at: each.publishedAt,
      note: each.note,
      reports: each.reports,
      synthetic: each.synthetic,
    }),
  );
  return { page: { rows, next: null } };
};

/** Pages hold whole reports: `limit` counts these. */
export const changes: Ask = async ({ db, release, offset, limit }) => {
  const found = await releaseChanges(db, release.id, { limit, offset });
  const rows = found.changes.flatMap(changeRows);
  const next = offset + limit < found.added + found.restated ? [offset + limit] : null;
  return { page: { rows, next, more: { added: found.added, restated: found.restated } } };
};
