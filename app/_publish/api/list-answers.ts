import { cells as allCells } from '../../../lib/form/cells.ts';
import { checks as allChecks } from '../../../lib/form/checks.ts';
import { measures as allMeasures } from '../../../lib/form/measures.ts';
import type { RowOf } from '../../../lib/publish/api/fields.ts';
import { problem } from '../../../lib/publish/problem.ts';
import { listAuthorities } from '../../../lib/queries/authorities.ts';
import { releaseChanges } from '../../../lib/queries/changes.ts';
import { coverageMatrix } from '../../../lib/queries/coverage.ts';
import { checkCounts, listFindings } from '../../../lib/queries/findings.ts';
import { releases as allReleases } from '../../../lib/queries/release.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { kindsOf, unitsOf } from '../../../lib/view/choices.ts';
import { type Ask, pageOf } from './asking.ts';

/** Lists that are one query each, turned into flat rows. */

const named = ({ code, fullName }: AuthorityName) => ({
  authority: code,
  name_zh: fullName.zh,
  name_en: fullName.en,
});

export const authorities: Ask = async ({ db, release, asked: { q, level, parent }, offset, limit }) => {
  const found = await listAuthorities(db, release.id, { text: q, level, parent, limit: offset + limit + 1 });
  const rows = found.slice(offset).map(
    (each): RowOf<'authorities'> => ({
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
    }),
  );
  return { page: pageOf(rows, limit, () => [offset + limit]) };
};

const sumText = (sum: (typeof allMeasures)[number]['numerator']): string =>
  Object.values(Array.isArray(sum) ? [sum] : sum)
    .map((terms) => [terms].flat().join(' '))
    .join(' | ');

export const measures: Ask = async () => {
  const rows = allMeasures.map(
    (each): RowOf<'measures'> => ({
      code: each.code,
      topic: each.topic,
      kind: each.kind,
      name_zh: each.name.zh,
      name_en: each.name.en,
      unit: each.unit,
      numerator: sumText(each.numerator),
      denominator: each.denominator?.join(' ') ?? null,
      note_zh: each.note?.zh ?? '',
      note_en: each.note?.en ?? '',
      editions: each.editions.join(' '),
      charts: kindsOf(each).join(' '),
      units: unitsOf(each).join(' '),
      small_below: each.smallBelow ?? null,
    }),
  );
  return { page: { rows, next: null } };
};

export const cells: Ask = async () => {
  const rows = allCells.map(
    (each): RowOf<'cells'> => ({
      code: each.code,
      position: each.index,
      table: each.table,
      row: each.row,
      column: each.column,
      label: each.label,
      name_zh: each.name.zh,
      name_en: each.name.en,
      unit: each.unit,
      kind: each.kind,
      editions: each.editions.join(' '),
    }),
  );
  return { page: { rows, next: null } };
};

export const checks: Ask = async ({ db, release }) => {
  const counts = new Map((await checkCounts(db, release.id)).map((each) => [each.check, each]));
  const rows = allChecks.map((each): RowOf<'checks'> => {
    const count = counts.get(each.code);
    return {
      code: each.code,
      name_zh: each.name.zh,
      name_en: each.name.en,
      formula_zh: each.formula.zh,
      formula_en: each.formula.en,
      scope_zh: each.scope.zh,
      scope_en: each.scope.en,
      severity: each.severity,
      reach: each.reach,
      findings: count?.findings ?? 0,
      reports: count?.reports ?? 0,
      false_alarms: count?.falseAlarms ?? 0,
    };
  });
  return { page: { rows, next: null } };
};

/** Pages hold whole authorities: `limit` counts these. */
export const reports: Ask = async ({ db, release, asked: { level, parent }, offset, limit }) => {
  const found = await coverageMatrix(db, release.id, { level, parent, limit, offset });
  const rows = found.rows.flatMap(({ authority, reports: held }) =>
    held.map(
      (each): RowOf<'reports'> => ({
        ...named(authority),
        year: each.year,
        coverage: each.coverage,
        edition: each.edition,
        published_on: each.publishedOn,
        deadline_days: each.deadlineDays,
        checks_passed: each.checks.passed,
        checks_failed: each.checks.failed,
        media_type: each.mediaType,
        source: each.sourceUrl,
      }),
    ),
  );
  const next = offset + limit < found.of ? [offset + limit] : null;
  return { page: { rows, next, more: { authorities: found.of } } };
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
    (each): RowOf<'findings'> => ({
      ...named(each.authority),
      year: each.year,
      check: each.check,
      at: each.at,
      left: each.left,
      right: each.right,
      severity: each.severity,
      text_zh: each.text.zh,
      text_en: each.text.en,
      verdict: each.verdict?.verdict ?? null,
    }),
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
  const rows = found.changes.flatMap((report): RowOf<'changes'>[] => {
    const head = { ...named(report.authority), year: report.year, kind: report.kind };
    const nothing = { cell: null, before: null, state_before: null, after: null, state_after: null };
    if (report.changes.length === 0) return [{ ...head, ...nothing, source: report.sourceUrl }];
    return report.changes.map(({ cell, before, after }) => ({
      ...head,
      cell,
      before: before.value,
      state_before: before.state,
      after: after.value,
      state_after: after.state,
      source: report.sourceUrl,
    }));
  });
  const next = offset + limit < found.added + found.restated ? [offset + limit] : null;
  return { page: { rows, next, more: { added: found.added, restated: found.restated } } };
};
