import { cells as allCells } from '../../form/cells.ts';
import { checks as allChecks } from '../../form/checks.ts';
import { states } from '../../form/figure.ts';
import { measures as allMeasures } from '../../form/measures.ts';
import { kindsOf, unitsOf } from '../../view/choices.ts';
import type { RowOf } from './fields.ts';

/** The registers of the form as flat rows: they ask no database. */

const sumText = (sum: (typeof allMeasures)[number]['numerator']): string =>
  Object.values(Array.isArray(sum) ? [sum] : sum)
    .map((terms) => [terms].flat().join(' '))
    .join(' | ');

export const measureRows = (): RowOf<'measures'>[] =>
  allMeasures.map((each) => ({
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
  }));

export const cellRows = (): RowOf<'cells'>[] =>
  allCells.map((each) => ({
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
  }));

/** A check as it is defined, without what it found. */
export const checkRow = (each: (typeof allChecks)[number]) => ({
  code: each.code,
  name_zh: each.name.zh,
  name_en: each.name.en,
  formula_zh: each.formula.zh,
  formula_en: each.formula.en,
  scope_zh: each.scope.zh,
  scope_en: each.scope.en,
  severity: each.severity,
  reach: each.reach,
});

export const checkRows = () => allChecks.map(checkRow);

export const stateRows = () =>
  Object.entries(states).map(([state, { present, name }]) => ({
    state,
    present,
    name_zh: name.zh,
    name_en: name.en,
  }));
