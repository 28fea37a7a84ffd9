import type { CoverageReport } from '../../../lib/queries/coverage.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { authorityWords } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const existed = ({ validFrom, validTo }: AuthorityName, year: number) =>
  year >= (validFrom ?? 0) && year <= (validTo ?? 9999);

interface YearMarkProps {
  lang: Lang;
  authority: AuthorityName;
  year: number;
  report: CoverageReport | undefined;
}

/** One square of the matrix: a sign to see, and its word to hear and to search. */
export const YearMark = ({ lang, authority, year, report }: YearMarkProps) => {
  if (report)
    return (
      <a href={reportAddress(authority.code, year, lang)} title={say(authorityWords[report.coverage], lang)}>
        <span aria-hidden="true">{report.coverage === 'complete' ? '●' : '◐'}</span>
        <span className="hidden">
          {year} {say(authorityWords[report.coverage], lang)}
        </span>
      </a>
    );
  const word = existed(authority, year) ? authorityWords.missing : authorityWords.notInForce;
  return (
    <span className="soft" title={say(word, lang)}>
      <span aria-hidden="true">{existed(authority, year) ? '○' : '–'}</span>
      <span className="hidden">{say(word, lang)}</span>
    </span>
  );
};
