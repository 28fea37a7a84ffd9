import type { ListedFinding } from '../../../lib/queries/findings.ts';
import { authorityWords as words } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { letterAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { FoundList } from '../checks/FoundList.tsx';

interface PortraitFindingsProps {
  lang: Lang;
  code: string;
  found: { findings: readonly ListedFinding[]; of: number };
}

/** What does not add up in an authority's reports: the newest of it, and the way to all that was found. */
export const PortraitFindings = ({ lang, code, found }: PortraitFindingsProps) => (
  <section className="portrait-findings">
    <h2>{say(words.findings, lang)}</h2>
    {found.of === 0 ? (
      <p>{say(words.noFindings, lang)}</p>
    ) : (
      <>
        {found.of > found.findings.length && (
          <p className="note">{say(words.findingsFirst, lang, { n: found.of, shown: found.findings.length })}</p>
        )}
        <FoundList lang={lang} findings={found.findings} />
      </>
    )}
    <p>
      <a href={letterAddress(code, lang)}>{say(words.findingsMore, lang)}</a>
    </p>
  </section>
);
