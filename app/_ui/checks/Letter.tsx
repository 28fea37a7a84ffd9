import type { ListedFinding } from '../../../lib/queries/findings.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { checksWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Findings } from '../report/Findings.tsx';
import { grouped } from '../table/grouped.ts';

interface LetterProps {
  lang: Lang;
  authority: AuthorityName;
  findings: readonly ListedFinding[];
}

/** A letter to one authority with everything that does not add up in its reports, to be printed. */
export const Letter = ({ lang, authority, findings }: LetterProps) => (
  <article>
    <h1>{say(checksWords.letterTitle, lang, { name: authority.fullName[lang] })}</h1>
    <p>{say(checksWords.letterLead, lang)}</p>
    {findings.length === 0 && <p>{say(checksWords.none, lang)}</p>}
    {grouped(findings, ({ year }) => year).map(([year, listed]) => (
      <section key={year}>
        <h2>
          <a href={reportAddress(authority.code, year, lang)}>{say(checksWords.letterYear, lang, { year })}</a>
        </h2>
        <Findings lang={lang} findings={listed} report={reportAddress(authority.code, year, lang)} />
      </section>
    ))}
    <p className="note">{say(checksWords.letterLaw, lang)}</p>
  </article>
);
