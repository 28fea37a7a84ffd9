import type { Figure, Figures, State } from '../../../lib/form/figure.ts';
import type { Finding } from '../../../lib/form/finding.ts';
import type { Block, Edition, FormRow } from '../../../lib/form/types.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** A report as the form shows it. */
export interface Filled {
  lang: Lang;
  edition: Edition;
  figures: Figures;
  findings: readonly Finding[];
  /** What a cell is that the report has no figure for. */
  absent: State;
}

/** The figure of a cell; never a zero where there is none. */
export const figureAt = ({ figures, absent }: Filled, code: string): Figure =>
  figures[code] ?? { value: null, raw: '', state: absent, place: null };

/** The findings that speak of a cell, as the place itself or as one that took part. */
export const findingsAt = ({ findings }: Filled, code: string): Finding[] =>
  findings.filter(({ at, cells }) => at === code || cells?.includes(code));

const hasFigures = (filled: Filled, block: Block, row: FormRow) =>
  block.columns.some((column) => {
    const figure = filled.figures[`${row.key}.${column.key}`];
    return figure && figure.state !== 'not-printed' && figure.state !== 'not-asked' && figure.state !== 'not-collected';
  });

/**
 * The rows as this report prints them. A row that stands for others (（六）其他处理 on the 2021 form)
 * takes their place where the report prints it and not them.
 */
export const printedRows = (filled: Filled, block: Block): FormRow[] => {
  const standIns = block.rows.filter(
    (row) => row.replaces && block.rows.some((each) => row.replaces?.includes(each.key)),
  );
  const used = standIns.filter(
    (row) =>
      hasFigures(filled, block, row) &&
      !block.rows.some((each) => row.replaces?.includes(each.key) && hasFigures(filled, block, each)),
  );
  const hidden = new Set([
    ...used.flatMap((row) => row.replaces ?? []),
    ...standIns.filter((row) => !used.includes(row)).map((row) => row.key),
  ]);
  return block.rows.filter((row) => !hidden.has(row.key));
};

/** What is printed beside a row, or its English name without the group that stands before it. */
export const labelOf = ({ label, name }: Pick<FormRow, 'label' | 'name'>, lang: Lang): string => {
  if (lang === 'zh') return label;
  const bare = name.en
    .replace(/^(Refused|Unable to provide|Not processed|Other): /, '')
    .replace(/: the printed row.*$/, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};
