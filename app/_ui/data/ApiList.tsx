import { endpoints } from '../../../lib/publish/api/endpoints.ts';
import { dataWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import { apiAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

const isOpen = (path: string) => !path.includes('{');

/** Every endpoint of the interface; those without a parameter in their path can be opened as they stand. */
export const ApiList = ({ lang }: { lang: Lang }) => (
  <Scroll label={say(dataWords.api, lang)}>
    <table className="table">
      <caption className="hidden">{say(dataWords.api, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(dataWords.address, lang)}</th>
          <th scope="col">{say(dataWords.parameters, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {Object.values(endpoints).map(({ path, query }) => {
          const address = apiAddress(path.slice(1));
          return (
            <tr key={path}>
              <th scope="row">
                {isOpen(path) ? (
                  <a href={address}>
                    <code>{address}</code>
                  </a>
                ) : (
                  <code>{address}</code>
                )}
              </th>
              <td>
                <code>{query.join(' ')}</code>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </Scroll>
);
