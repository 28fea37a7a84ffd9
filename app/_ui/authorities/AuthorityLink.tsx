import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { authorityWords, levelWords } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

export type Listed = AuthorityName & { reports: number };

const reportsText = (reports: number, lang: Lang) => {
  if (reports === 0) return say(authorityWords.noReports, lang);
  return reports === 1 ? say(authorityWords.oneReport, lang) : say(authorityWords.reports, lang, { n: reports });
};

/** An authority in a list: name, level, code, how many reports are held. */
export const AuthorityLink = ({ lang, authority, full = false }: { lang: Lang; authority: Listed; full?: boolean }) => (
  <li>
    <a href={authorityAddress(authority.code, lang)}>{(full ? authority.fullName : authority.name)[lang]}</a>
    <p className="note">
      {say(levelWords[authority.level], lang)} · <span className="number">{authority.code}</span> ·{' '}
      {reportsText(authority.reports, lang)}
    </p>
  </li>
);

/** Authorities as links, one a line; `full`: by the names that reports carry. */
export const AuthorityList = ({ lang, listed, full }: { lang: Lang; listed: readonly Listed[]; full?: boolean }) => (
  <ul className="links">
    {listed.map((authority) => (
      <AuthorityLink key={authority.code} lang={lang} authority={authority} full={full} />
    ))}
  </ul>
);
