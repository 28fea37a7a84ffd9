import { formatNumber } from '../../../lib/format.ts';
import type { ProvinceCoverage } from '../../../lib/queries/coverage-rows.ts';
import { coverageViewWords } from '../../../lib/text/coverage.ts';
import { say } from '../../../lib/text/say.ts';
import { listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { grouped } from '../table/grouped.ts';
import { heldText } from './held-text.ts';
import { YearTable } from './YearTable.tsx';

interface ProvincesProps {
  lang: Lang;
  provinces: readonly ProvinceCoverage[];
  years: readonly number[];
}

/** For each province and year: reports held of how many governments, and how many came late. */
export const ProvinceTotals = ({ lang, provinces, years }: ProvincesProps) => (
  <YearTable
    label={say(coverageViewWords.provinces, lang)}
    caption={say(coverageViewWords.provincesCaption, lang)}
    first={say(coverageViewWords.province, lang)}
    years={years}
    tall
  >
    {grouped(provinces, ({ province }) => province.code).map(([code, rows]) => (
      <tr key={code}>
        <th scope="row">
          <a href={listAddress('coverage', lang, { parent: code, all: 1 })}>{rows[0]?.province.name[lang]}</a>
        </th>
        {rows.map((row) => (
          <td key={row.year} className={row.complete + row.narrative === 0 ? 'value soft' : 'value'}>
            {heldText(row, lang)}
            {row.dated > 0 && (
              <span className="note">
                {say(coverageViewWords.late, lang, {
                  late: formatNumber(row.late, lang),
                  dated: formatNumber(row.dated, lang),
                })}
              </span>
            )}
          </td>
        ))}
      </tr>
    ))}
  </YearTable>
);
