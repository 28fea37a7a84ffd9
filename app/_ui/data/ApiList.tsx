import { Fragment } from 'react';
import { type Endpoint, endpoints } from '../../../lib/publish/api/endpoints.ts';
import { dataWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import { apiAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

const isOpen = (path: string) => !path.includes('{');

/** An address that breaks behind its strokes, not within a word. */
const Path = ({ text }: { text: string }) => (
  <code>
    {text.split(/(?<=\w\/)/).map((part) => (
      <Fragment key={part}>
        {part}
        <wbr />
      </Fragment>
    ))}
  </code>
);

/** Every endpoint of the interface; those without a parameter in their path can be opened as they stand. */
export const ApiList = ({ lang }: { lang: Lang }) => (
  <Scroll label={say(dataWords.api, lang)}>
    <table className="table">
      <caption className="hidden">{say(dataWords.api, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(dataWords.address, lang)}</th>
          <th scope="col">{say(dataWords.answers, lang)}</th>
          <th scope="col">{say(dataWords.parameters, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {Object.values<Endpoint>(endpoints).map(({ path, summary, query, view }) => {
          const address = apiAddress(path.slice(1));
          return (
            <tr key={path}>
              <th scope="row">
                {isOpen(path) ? (
                  <a href={address}>
                    <Path text={address} />
                  </a>
                ) : (
                  <Path text={address} />
                )}
              </th>
              <td className="prose">{summary[lang]}</td>
              <td>
                {query.length > 0 && <code>{query.join(' ')}</code>}
                {view && <span className="note"> {say(dataWords.viewKeys, lang)}</span>}
                {query.length === 0 && !view && <i className="absent">{say(dataWords.noParameters, lang)}</i>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </Scroll>
);
