import { homeWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { checksAddress, compareAddress, coverageAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** The ways in for oversight. */
export const OversightLinks = ({ lang }: { lang: Lang }) => (
  <>
    <h2>{say(homeWords.oversight, lang)}</h2>
    <ul className="links in-rows">
      <li>
        <a href={coverageAddress(lang)}>{say(homeWords.oversightCoverage, lang)}</a>
      </li>
      <li>
        <a href={checksAddress(lang)}>{say(homeWords.oversightChecks, lang)}</a>
      </li>
      <li>
        <a href={compareAddress([], lang)}>{say(homeWords.oversightCompare, lang)}</a>
      </li>
    </ul>
  </>
);
