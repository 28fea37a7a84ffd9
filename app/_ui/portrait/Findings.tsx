import type { ListedFinding } from '../../../lib/queries/findings.ts';
import { authorityWords as words } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { letterAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Findings } from '../report/Findings.tsx';
import { grouped } from '../table/grouped.ts';

interface PortraitFindingsProps {
  lang: Lang;
  code: string;
  /** At least one report has tables that could be checked. */
  checked: boolean;
  found: { findings: readonly ListedFinding[]; of: number };
}

/** What does not add up in an authority's reports: the newest of it, and the way to all that was found. */
export const PortraitFindings = ({ lang, code, checked, found }: PortraitFindingsProps) => (
  <section className="portrait-findings">
    <h2>{say(words.findings, lang)}</h2>
    {found.of === 0 ? (
      <p>{say(checked ? words.noFindings : words.nothingChecked, lang)}</p>
    ) : (
      <>
        {found.of > found.findings.length && (
          <p className="note">{say(words.findingsFirst, lang, { n: found.of, shown: found.findings.length })}</p>
        )}
        {grouped(found.findings, ({ year }) => year).map(([year, findings]) => (
          <section key={year}>
            <h3>
              <a href={reportAddress(code, year, lang)}>{say(words.ofYear, lang, { year })}</a>
            </h3>
            <Findings lang={lang} findings={findings} report={reportAddress(code, year, lang)} />
          </section>
        ))}
      </>
    )}
    <p>
      <a href={letterAddress(code, lang)}>{say(found.of === 0 ? words.notesMore : words.findingsMore, lang)}</a>
    </p>
  </section>
);
