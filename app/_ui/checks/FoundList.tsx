import type { ListedFinding } from '../../../lib/queries/findings.ts';
import { checksWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { letterAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { FindingLine } from '../report/Findings.tsx';
import { grouped } from '../table/grouped.ts';

/** Findings under the report they concern: authority and year, newest first. */
export const FoundList = ({ lang, findings }: { lang: Lang; findings: readonly ListedFinding[] }) => {
  if (findings.length === 0) return <p>{say(checksWords.none, lang)}</p>;
  return grouped(findings, ({ authority, year }) => reportAddress(authority.code, year, lang)).map(
    ([address, listed]) => {
      const first = listed[0] as ListedFinding;
      return (
        <section key={address}>
          <h3>
            <a href={address}>
              {first.authority.fullName[lang]} {first.year}
            </a>{' '}
            <a className="note" href={letterAddress(first.authority.code, lang)}>
              {say(checksWords.letter, lang)}
            </a>
          </h3>
          <ul className="findings">
            {listed.map((finding) => (
              <FindingLine key={`${finding.check} ${finding.at}`} lang={lang} finding={finding} report={address} />
            ))}
          </ul>
        </section>
      );
    },
  );
};
