import { formatNumber } from '../../../lib/format.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { authorityWords, levelWords } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Dotted } from '../frame/Dotted.tsx';

export type Listed = AuthorityName & { reports: number };

const reportsText = (reports: number, lang: Lang) => {
  if (reports === 0) return say(authorityWords.noReports, lang);
  return reports === 1
    ? say(authorityWords.oneReport, lang)
    : say(authorityWords.reports, lang, { n: formatNumber(reports, lang) });
};

interface ListProps {
  lang: Lang;
  /** By the whole name, as it stands on its reports. */
  full?: boolean;
  /** Without level and code, where the list itself says what it lists. */
  brief?: boolean;
  /** Where a name leads, if not to the page of its authority. */
  to?: (code: string) => string;
}

/** An authority in a list: name, how many reports are held, and where they differ level and code. */
const AuthorityLink = ({ lang, authority, full, brief, to }: ListProps & { authority: Listed }) => (
  <li>
    <a href={to?.(authority.code) ?? authorityAddress(authority.code, lang)}>
      {(full ? authority.fullName : authority.name)[lang]}
    </a>{' '}
    {brief ? (
      <span className="note brief">
        {authority.validTo !== null && `${say(authorityWords.validTo, lang, { year: authority.validTo })} · `}
        {reportsText(authority.reports, lang)}
      </span>
    ) : (
      <Dotted
        pieces={[
          say(levelWords[authority.level], lang),
          <span key="code" className="number">
            {authority.code}
          </span>,
          reportsText(authority.reports, lang),
        ]}
      />
    )}
  </li>
);

/** Authorities as links, one a line. */
export const AuthorityList = ({ listed, ...how }: ListProps & { listed: readonly Listed[] }) => (
  <ul className="links">
    {listed.map((authority) => (
      <AuthorityLink key={authority.code} {...how} authority={authority} />
    ))}
  </ul>
);
