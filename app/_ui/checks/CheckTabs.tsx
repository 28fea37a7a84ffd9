import { checkViewWords, continuityWords, sumsWords, unitsWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import { type ListPage, listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const tabs: readonly (readonly [ListPage, { zh: string; en: string }])[] = [
  ['checks', checkViewWords.register],
  ['checks/continuity', continuityWords.title],
  ['checks/units', unitsWords.title],
  ['checks/sums', sumsWords.title],
];

/** The views of the checks, the one that stands open marked. */
export const CheckTabs = ({ lang, open }: { lang: Lang; open: ListPage }) => (
  <nav className="tabs" aria-label={say(checkViewWords.views, lang)}>
    {tabs.map(([page, name]) => (
      <a key={page} href={listAddress(page, lang)} aria-current={page === open ? 'page' : undefined}>
        {name[lang]}
      </a>
    ))}
  </nav>
);
