import { type Problem, problem } from '../../../lib/publish/problem.ts';
import type { Sheet } from '../../../lib/publish/sheet.ts';
import { type ComparisonRow, comparisonColumns } from '../../../lib/publish/sheets/comparison-columns.ts';
import { comparison } from '../../../lib/queries/comparison.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { site } from '../../../lib/site.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { absolute, listAddress } from '../../../lib/view/addresses.ts';
import { askedComparison, chosenCodes, compared, comparisonKeys } from '../../_ui/compare/asked.ts';
import { type ComparedRow, comparedRows, evaluated } from '../../_ui/compare/rows.ts';
import type { SheetAsk } from '../sheet-route.ts';

const rowsOf = (row: ComparedRow, listed: typeof compared): ComparisonRow[] =>
  listed.flatMap((measure) =>
    row.years.map(({ year, report }) => ({
      authority: row.authority,
      year,
      measure,
      report,
      evaluation: evaluated(measure, report),
      peers: report !== null && report === row.shown ? (row.medians[measure.code] ?? null) : null,
    })),
  );

/** The comparison of an address, every measure of its topics in every year; without authorities there is none. */
export const comparisonSheet = async (ask: SheetAsk): Promise<Sheet<ComparisonRow> | Problem> => {
  const { db, release, query, lang, head } = ask;
  const [{ codes, messages }, asked] = [chosenCodes(query), askedComparison(query)];
  if (codes.length === 0 || messages.length > 0)
    return problem('invalid-parameter', lang, {
      errors: [{ path: 'd', code: 'not-allowed', allowed: '110101.110105 (1-20)' }],
    });
  const [{ authorities, observations }, years] = await Promise.all([
    comparison(db, release, codes),
    reportYears(db, release.id),
  ]);
  const rows = await comparedRows(db, release.id, authorities, observations, asked, years, lang);
  const listed = compared.filter(({ topic }) => asked.topic === null || asked.topic === 'all' || topic === asked.topic);
  return {
    stem: `compare${asked.topic ? `-${asked.topic}` : ''}`,
    title: compareWords.title[lang],
    columns: comparisonColumns(site.origin),
    rows: rows.flatMap((row) => rowsOf(row, listed)),
    release,
    page: absolute(site.origin, listAddress('compare', lang, { ...comparisonKeys(codes, asked), r: release.id })),
    lang,
    head,
  };
};
