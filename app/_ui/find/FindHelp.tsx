import { findWords } from '../../../lib/text/find.ts';
import { say } from '../../../lib/text/say.ts';
import { findAddress, methodAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const examples = [
  'refusal-rate>0.05 and n>=30',
  'correction-rate>0.2 and n>=30 and year>=2021',
  'requests-received>=1000 and level=3',
  'check=carry-continuity and under=320000',
  'disclosure-rate<50% and n>=30 and checks=0',
];

/** What can be written, with examples to follow. */
export const FindHelp = ({ lang }: { lang: Lang }) => (
  <>
    <p className="note">
      {say(findWords.fields, lang)} <a href={methodAddress(lang, 'measures')}>{say(findWords.codes, lang)}</a>
    </p>
    <p>{say(findWords.examples, lang)}</p>
    <ul>
      {examples.map((example) => (
        <li key={example}>
          <a href={findAddress(example, lang)}>
            <code>{example}</code>
          </a>
        </li>
      ))}
    </ul>
  </>
);
