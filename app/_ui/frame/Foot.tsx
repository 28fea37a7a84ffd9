import { formatDate } from '../../../lib/format.ts';
import { site } from '../../../lib/site.ts';
import { say } from '../../../lib/text/say.ts';
import { siteWords } from '../../../lib/text/site.ts';
import { releasesAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { siteLinks } from './site-links.ts';

export interface ShownRelease {
  id: number;
  publishedAt: string;
  synthetic: boolean;
}

const ReleaseLine = ({ lang, release }: { lang: Lang; release: ShownRelease }) =>
  release.id === 0 ? (
    say(siteWords.noRelease, lang)
  ) : (
    <a href={releasesAddress(lang)}>
      {say(siteWords.release, lang, { id: release.id, date: formatDate(release.publishedAt, lang) })}
    </a>
  );

/** Data release, licence, contact, no tracking, and the way to every part of the site. */
export const Foot = ({ lang, release }: { lang: Lang; release: ShownRelease | null }) => (
  <footer className="foot">
    <nav className="foot-links" aria-label={say(siteWords.siteNavigation, lang)}>
      <ul>
        {siteLinks(lang).map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
    <p>
      {release && (
        <>
          <ReleaseLine lang={lang} release={release} />
          {lang === 'zh' ? '。' : '. '}
        </>
      )}
      {say(siteWords.licence, lang)}
      {lang === 'en' && ' '}
      {say(siteWords.noTracking, lang)}
    </p>
    {site.contact && (
      <p>
        {say(siteWords.contact, lang)} <a href={`mailto:${site.contact}`}>{site.contact}</a>
      </p>
    )}
  </footer>
);
