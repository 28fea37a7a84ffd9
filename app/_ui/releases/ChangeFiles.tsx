import { changesAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const endings = ['csv', 'json', 'atom'] as const;

/** The changes of a release as files and as a feed. */
export const ChangeFiles = ({ lang, release }: { lang: Lang; release: number }) => (
  <p className="note">
    {endings.map((ending) => (
      <span key={ending}>
        <a href={changesAddress(release, lang, ending)} rel="nofollow">
          {ending.toUpperCase()}
        </a>{' '}
      </span>
    ))}
  </p>
);
