import { fieldHelp, findWords, queryExamples } from '../../../lib/text/find.ts';
import { say } from '../../../lib/text/say.ts';
import { checksAddress, findAddress, methodAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Still } from '../markup/Still.tsx';
import { Scroll } from '../table/Scroll.tsx';

/** What a query looks like, shown where one is typed. */
export const queryHint = fieldHelp
  .slice(0, 2)
  .map(({ written }) => written)
  .join(' and ');

const Fields = ({ lang }: { lang: Lang }) => (
  <Scroll label={say(findWords.fields, lang)}>
    <table className="table">
      <caption className="hidden">{say(findWords.fields, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(findWords.example, lang)}</th>
          <th scope="col">{say(findWords.meaning, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {fieldHelp.map(({ written, words }) => (
          <tr key={written}>
            <th scope="row">
              <code>{written}</code>
            </th>
            <td>{words[lang]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);

/** Examples to follow, and what can be written. */
export const FindHelp = ({ lang }: { lang: Lang }) => (
  <Still>
    <h2>{say(findWords.examples, lang)}</h2>
    <ul className="examples">
      {queryExamples.map(({ query, words }) => (
        <li key={query}>
          {words[lang]}
          <br />
          <a href={findAddress(query, lang)}>
            <code>{query}</code>
          </a>
        </li>
      ))}
    </ul>
    <h2>{say(findWords.fields, lang)}</h2>
    <Fields lang={lang} />
    <p className="note">
      {say(findWords.joining, lang)} <a href={methodAddress(lang, 'measures')}>{say(findWords.codes, lang)}</a>
      {' · '}
      <a href={checksAddress(lang)}>{say(findWords.checkCodes, lang)}</a>
    </p>
  </Still>
);
