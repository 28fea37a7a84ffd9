import type { ListedFinding } from '../../../lib/queries/findings.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import { letterAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface ReportHeadProps {
  lang: Lang;
  finding: Pick<ListedFinding, 'authority' | 'year'>;
}

/** Which report a row speaks of, and the letter to its authority. */
export const ReportHead = ({ lang, finding: { authority, year } }: ReportHeadProps) => (
  <th scope="row">
    <a href={reportAddress(authority.code, year, lang)}>
      {authority.fullName[lang]} {year}
    </a>{' '}
    <a className="note" href={letterAddress(authority.code, lang)}>
      {say(checkViewWords.letter, lang)}
    </a>
  </th>
);
