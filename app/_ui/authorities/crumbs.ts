import type { AuthorityPlace } from '../../../lib/queries/authorities.ts';
import { authorityWords } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { authoritiesAddress, authorityAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import type { Step } from '../frame/Crumbs.tsx';

/** The way from the list of authorities down to one, itself included where the page lies below it. */
export const crumbsTo = (lang: Lang, { authority, parents }: AuthorityPlace, itself = false): Step[] => [
  { name: say(authorityWords.listTitle, lang), href: authoritiesAddress(lang) },
  ...[...parents.filter(({ level }) => level > 0), ...(itself ? [authority] : [])].map(({ name, code }) => ({
    name: name[lang],
    href: authorityAddress(code, lang),
  })),
];
