import { dataWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import { tryWords } from '../../../lib/text/try.ts';
import { apiAddress, reportApiAddress, tryAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { ApiList } from './ApiList.tsx';
import { Problems } from './Problems.tsx';

interface ApiPartProps {
  lang: Lang;
  /** A report that is there, for the example. */
  code: string;
  year: number;
}

/** What the interface answers, where to try it, and what its problems mean. */
export const ApiPart = ({ lang, code, year }: ApiPartProps) => (
  <>
    <h2>{say(dataWords.api, lang)}</h2>
    <p>
      {say(dataWords.apiText, lang)}{' '}
      <a href={reportApiAddress(code, year)}>
        <code>{reportApiAddress(code, year)}</code>
      </a>
    </p>
    <ApiList lang={lang} />
    <ul className="links">
      <li>
        <a href={tryAddress(lang)}>{say(tryWords.title, lang)}</a>
      </li>
      <li>
        <a href={apiAddress('openapi.json')}>{say(dataWords.openapi, lang)}</a>
      </li>
    </ul>
    <h3 id="problems">{say(dataWords.problems, lang)}</h3>
    <p>{say(dataWords.problemsText, lang)}</p>
    <Problems lang={lang} />
  </>
);
