import { feedWords } from '../../../lib/text/feeds.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** The way to follow what a page tells, as a feed. */
export const FeedLink = ({ lang, feed }: { lang: Lang; feed: string }) => (
  <p className="note">
    <a href={feed} rel="nofollow">
      {say(feedWords.follow, lang)}
    </a>
  </p>
);
