import { states } from '../../../lib/form/figure.ts';
import { dataWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

/** Every state a figure can have, as exports name it. */
export const StateTable = ({ lang }: { lang: Lang }) => (
  <Scroll label={say(dataWords.states, lang)}>
    <table className="table">
      <caption>{say(dataWords.statesText, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(dataWords.state, lang)}</th>
          <th scope="col">{say(dataWords.meaning, lang)}</th>
          <th scope="col">{say(dataWords.hasNumber, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(states).map(([code, { name, present }]) => (
          <tr key={code}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>{present ? name[lang] : <i className="absent">{name[lang]}</i>}</td>
            <td>{say(present ? dataWords.yes : dataWords.no, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
