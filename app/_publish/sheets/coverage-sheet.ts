import type { Sheet } from '../../../lib/publish/sheet.ts';
import { coverageColumns } from '../../../lib/publish/sheets/coverage-columns.ts';
import { type CoverageYear, coverageRows } from '../../../lib/queries/coverage-rows.ts';
import { reportYears } from '../../../lib/queries/years.ts';
import { site } from '../../../lib/site.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { absolute, listAddress } from '../../../lib/view/addresses.ts';
import { knownAddresses } from '../../_ui/coverage/known-addresses.ts';
import { askedCoverage, coverageKeys } from '../../_ui/coverage/open-coverage.ts';
import { everyYear } from '../../_ui/table/every-year.ts';
import type { SheetAsk } from '../sheet-route.ts';

/** So many lines a spreadsheet holds well. */
const most = 200_000;

/** Every authority's years in which it owed a report, with what is known of each. */
export const coverageSheet = async ({ db, release, query, lang, head }: SheetAsk): Promise<Sheet<CoverageYear>> => {
  const asked = askedCoverage(query);
  const years = everyYear(await reportYears(db, release.id));
  const { place, year, what, order } = asked;
  const known = knownAddresses(release.synthetic);
  const { rows } = await coverageRows(db, release.id, { ...place, year, what, order, years, known, limit: most });
  const keys = { ...coverageKeys({ ...asked, listed: true }), r: release.id };
  return {
    stem: 'coverage',
    title: coverageWords.title[lang],
    columns: coverageColumns,
    rows,
    release,
    page: absolute(site.origin, listAddress('coverage', lang, keys)),
    lang,
    head,
  };
};
