import type { formats } from '../../../lib/publish/formats.ts';
import { dataWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import { viewAddress } from '../../../lib/view/addresses.ts';
import { defaultView } from '../../../lib/view/choices.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

const endings: readonly (keyof typeof formats)[] = ['csv', 'xlsx', 'json', 'svg', 'png', 'zip'];
const example = defaultView('disclosure-rate');

/** The endings that an address of a chart can have, each with an example to open. */
export const ViewForms = ({ lang }: { lang: Lang }) => (
  <Scroll label={say(dataWords.views, lang)}>
    <table className="table">
      <caption className="hidden">{say(dataWords.views, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(dataWords.ending, lang)}</th>
          <th scope="col">{say(dataWords.form, lang)}</th>
          <th scope="col">{say(dataWords.example, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {endings.map((ending) => (
          <tr key={ending}>
            <th scope="row">
              <code>.{ending}</code>
            </th>
            <td>{say(dataWords[ending], lang)}</td>
            <td className="brief">
              <a href={viewAddress(example, lang, ending)}>
                <code>{viewAddress(example, lang, ending)}</code>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
