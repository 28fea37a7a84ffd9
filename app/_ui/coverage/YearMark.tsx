import { formatChange } from '../../../lib/format.ts';
import type { CoverageReport } from '../../../lib/queries/coverage.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { authorityWords } from '../../../lib/text/authority.ts';
import { coverageStateWords, coverageViewWords } from '../../../lib/text/coverage.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface YearMarkProps {
  lang: Lang;
  authority: AuthorityName;
  year: number;
  report: CoverageReport | undefined;
  /** Where the report was published, if that alone is known. */
  url: string | undefined;
  today: string;
}

const existed = ({ validFrom, validTo }: AuthorityName, year: number) =>
  year >= (validFrom ?? 0) && year <= (validTo ?? 9999);

/** The last day on which the report is in time (art. 49). */
const dueOn = ({ level }: AuthorityName, year: number): string => `${year + 1}-${level === 4 ? '01' : '03'}-31`;

/** A sign to see, and its word to hear and to search. */
const Mark = ({ sign, word }: { sign: string; word: string }) => (
  <>
    <span aria-hidden="true">{sign}</span>
    <span className="hidden">{word}</span>
  </>
);

const Held = ({ lang, authority, year, report }: Omit<YearMarkProps, 'report'> & { report: CoverageReport }) => {
  const { coverage, deadlineDays: days, checks } = report;
  const failed = coverage === 'complete' ? checks.failed : 0;
  return (
    <>
      <a href={reportAddress(authority.code, year, lang)}>
        <Mark sign={coverage === 'complete' ? '●' : '◐'} word={`${year} ${say(authorityWords[coverage], lang)}`} />
      </a>
      {days !== null && <small className={days > 0 ? 'warn' : 'soft'}>{formatChange(days, lang)}</small>}
      {failed > 0 && (
        <small className="warn">
          {' '}
          <Mark sign={`✕${failed}`} word={say(coverageViewWords.failedMark, lang, { n: failed })} />
        </small>
      )}
    </>
  );
};

/** One square of the matrix. */
export const YearMark = (props: YearMarkProps) => {
  const { lang, authority, year, report, url, today } = props;
  if (report) return <Held {...props} report={report} />;
  if (url)
    return (
      <a href={url} title={coverageStateWords.known[lang]} rel="noreferrer">
        <Mark sign="◇" word={`${year} ${coverageStateWords.known[lang]}`} />
      </a>
    );
  const [sign, word] = !existed(authority, year)
    ? ['–', authorityWords.notInForce]
    : today <= dueOn(authority, year)
      ? ['·', coverageStateWords['not-due']]
      : ['○', coverageStateWords.silent];
  return (
    <span className="soft">
      <Mark sign={sign} word={say(word, lang)} />
    </span>
  );
};
