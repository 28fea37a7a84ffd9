import { bulkPageWords } from '../../../lib/text/bulk.ts';
import { say } from '../../../lib/text/say.ts';
import { bulkAddress, changesAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const endings = ['csv', 'json', 'atom'] as const;

/** The changes of a release as files and as a feed, and the way to all of its data. */
export const ChangeFiles = ({ lang, release }: { lang: Lang; release: number }) => (
  <p className="note">
    {endings.map((ending) => (
      <span key={ending}>
        <a href={changesAddress(release, lang, ending)} rel="nofollow">
          {ending.toUpperCase()}
        </a>{' '}
      </span>
    ))}
    <a href={bulkAddress(release, lang)}>{say(bulkPageWords.link, lang)}</a>
  </p>
);
