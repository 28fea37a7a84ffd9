import type { Composed } from '../../../lib/publish/api/compose.ts';
import { site } from '../../../lib/site.ts';
import { say } from '../../../lib/text/say.ts';
import { tryWords } from '../../../lib/text/try.ts';
import { absolute } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Answer } from './Answer.tsx';

/** The request as an address and as a command, what of it cannot be used, and its answer: as a link, or here with script. */
export const RequestShown = ({ lang, composed: { address, invalid } }: { lang: Lang; composed: Composed }) => (
  <>
    {invalid.map(({ path, allowed }) => (
      <p key={path} className="warn" role="alert">
        {say(tryWords.invalid, lang, { key: path, allowed })}
      </p>
    ))}
    <pre>{absolute(site.origin, address)}</pre>
    <pre>curl &apos;{absolute(site.origin, address)}&apos;</pre>
    <p>
      <a href={address} rel="nofollow">
        {say(tryWords.open, lang)}
      </a>
    </p>
    <Answer
      key={address}
      address={address}
      run={say(tryWords.run, lang)}
      name={say(tryWords.answer, lang)}
      failed={say(tryWords.failed, lang)}
      cut={say(tryWords.cut, lang)}
    />
  </>
);
