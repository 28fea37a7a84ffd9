import '../oversight/oversight.css';
import { bulkPageWords } from '../../../lib/text/bulk.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { feedWords } from '../../../lib/text/feeds.ts';
import { say } from '../../../lib/text/say.ts';
import { bulkAddress, changesAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const endings = ['csv', 'json', 'atom'] as const;

/** The changes of a release as files and as a feed, and the way to all of its data. */
export const ChangeFiles = ({ lang, release }: { lang: Lang; release: number }) => (
  <nav className="files" aria-label={say(checkViewWords.files, lang)}>
    {endings.map((ending) => (
      <a key={ending} href={changesAddress(release, lang, ending)} rel="nofollow">
        {ending === 'atom' ? say(feedWords.follow, lang) : ending.toUpperCase()}
      </a>
    ))}
    <a href={bulkAddress(release, lang)}>{say(bulkPageWords.link, lang)}</a>
  </nav>
);
