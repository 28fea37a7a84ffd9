import { say } from '../../../lib/text/say.ts';
import { siteWords } from '../../../lib/text/site.ts';
import {
  aboutAddress,
  authoritiesAddress,
  checksAddress,
  compareAddress,
  coverageAddress,
  dataAddress,
  findAddress,
  homeAddress,
  methodAddress,
  releasesAddress,
  searchAddress,
} from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import type { Step } from './Crumbs.tsx';

/** Every part of the site, for the foot and for pages that were not found. */
export const siteLinks = (lang: Lang): Step[] => [
  { name: say(siteWords.home, lang), href: homeAddress(lang) },
  { name: say(siteWords.authorities, lang), href: authoritiesAddress(lang) },
  { name: say(siteWords.compare, lang), href: compareAddress([], lang) },
  { name: say(siteWords.find, lang), href: findAddress('', lang) },
  { name: say(siteWords.textSearch, lang), href: searchAddress('', lang) },
  { name: say(siteWords.coverage, lang), href: coverageAddress(lang) },
  { name: say(siteWords.checks, lang), href: checksAddress(lang) },
  { name: say(siteWords.releases, lang), href: releasesAddress(lang) },
  { name: say(siteWords.data, lang), href: dataAddress(lang) },
  { name: say(siteWords.method, lang), href: methodAddress(lang) },
  { name: say(siteWords.about, lang), href: aboutAddress(lang) },
];
