import type { Words } from '../../../lib/form/types.ts';
import { homeWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import {
  checksAddress,
  compareAddress,
  coverageAddress,
  dataAddress,
  findAddress,
  methodAddress,
} from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const ways: readonly [Words, (lang: Lang) => string][] = [
  [homeWords.oversightCoverage, coverageAddress],
  [homeWords.oversightChecks, checksAddress],
  [homeWords.oversightCompare, (lang) => compareAddress([], lang)],
  [homeWords.furtherFind, (lang) => findAddress('', lang)],
  [homeWords.furtherData, dataAddress],
  [homeWords.furtherMethod, methodAddress],
];

/** The ways on for oversight, for questions of one's own and for the data. */
export const FurtherLinks = ({ lang }: { lang: Lang }) => (
  <>
    <h2>{say(homeWords.further, lang)}</h2>
    <ul className="links in-rows">
      {ways.map(([words, address]) => (
        <li key={words.en}>
          <a href={address(lang)}>{say(words, lang)}</a>
        </li>
      ))}
    </ul>
  </>
);
