import type { Overview } from '../../../lib/queries/overview.ts';
import { homeWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { checksAddress, coverageAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Dotted } from '../frame/Dotted.tsx';

const wordsFor = ({ reports, complete }: Overview) => {
  if (reports === 0) return homeWords.nothing;
  return complete < reports ? homeWords.heldNote : homeWords.heldNoteComplete;
};

/** What the charts of the first page hold, and the way to what is covered and to what does not add up. */
export const HeldNote = ({ lang, held }: { lang: Lang; held: Overview }) => (
  <>
    <p className="note">{say(wordsFor(held), lang)}</p>
    <Dotted
      pieces={[
        <a key="coverage" href={coverageAddress(lang)}>
          {say(homeWords.coverageLink, lang)}
        </a>,
        <a key="checks" href={checksAddress(lang)}>
          {say(homeWords.oversightChecks, lang)}
        </a>,
      ]}
    />
  </>
);
