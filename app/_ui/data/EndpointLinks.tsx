import { type EndpointName, endpointNames, endpointOf } from '../../../lib/publish/api/endpoints.ts';
import { say } from '../../../lib/text/say.ts';
import { tryWords } from '../../../lib/text/try.ts';
import { tryEndpointAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** Every endpoint, as the way to its form. */
export const EndpointLinks = ({ lang, chosen }: { lang: Lang; chosen: EndpointName }) => (
  <nav aria-label={say(tryWords.endpoints, lang)}>
    <ul className="links">
      {endpointNames.map((name) => (
        <li key={name}>
          <a href={tryEndpointAddress(name, lang)} aria-current={name === chosen ? 'true' : undefined}>
            <code>{endpointOf(name).path}</code>
          </a>
          <p className="note">{endpointOf(name).summary[lang]}</p>
        </li>
      ))}
    </ul>
  </nav>
);
