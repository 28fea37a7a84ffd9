import '../oversight/oversight.css';
import type { ReportChange } from '../../../lib/queries/changes.ts';
import { releaseWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import { changesAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { withKeys } from '../table/paging.ts';

const tabs = [
  ['restated', releaseWords.restated],
  ['new', releaseWords.added],
] as const;

interface TabsProps {
  lang: Lang;
  release: number;
  /** The kind that stands open. */
  kind: ReportChange['kind'];
  /** Whether there are both. */
  tabbed: boolean;
}

/** Restated reports and new ones, of a release that has both. */
export const ChangeTabs = ({ lang, release, kind, tabbed }: TabsProps) =>
  tabbed && (
    <nav className="tabs" aria-label={say(releaseWords.changesTitle, lang, { release })}>
      {tabs.map(([what, name]) => (
        <a
          key={what}
          href={withKeys(changesAddress(release, lang), { what })}
          aria-current={what === kind ? 'page' : undefined}
        >
          {say(name, lang)}
        </a>
      ))}
    </nav>
  );
