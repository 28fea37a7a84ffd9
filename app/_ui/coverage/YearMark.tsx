import { formatChange } from '../../../lib/format.ts';
import type { CoverageReport } from '../../../lib/queries/coverage.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { type YearState, yearState } from '../../../lib/queries/year-state.ts';
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

/** The sign of each state of a year, the same in every grid. */
export const yearSigns: Readonly<Record<YearState, string>> = {
  complete: '●',
  narrative: '◐',
  known: '◇',
  silent: '○',
  'not-due': '·',
  'not-in-force': '–',
};

/** A sign to see, and its word to hear and to search. */
export const Mark = ({ sign, word }: { sign: string; word: string }) => (
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
        <Mark sign={yearSigns[coverage]} word={`${year} ${say(authorityWords[coverage], lang)}`} />
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
  const state = yearState({ authority, year, coverage: undefined, url, today });
  const mark = <Mark sign={yearSigns[state]} word={`${year} ${say(coverageStateWords[state], lang)}`} />;
  if (!url) return <span className="soft">{mark}</span>;
  return (
    <a href={url} title={coverageStateWords.known[lang]} rel="noreferrer">
      {mark}
    </a>
  );
};
