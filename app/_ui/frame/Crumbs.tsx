import { say } from '../../../lib/text/say.ts';
import { siteWords } from '../../../lib/text/site.ts';
import type { Lang } from '../../../lib/view/spec.ts';

export interface Step {
  name: string;
  href: string;
}

/** The way back up. */
export const Crumbs = ({ lang, steps }: { lang: Lang; steps: readonly Step[] }) => (
  <nav aria-label={say(siteWords.breadcrumb, lang)}>
    <ol className="crumbs">
      {steps.map(({ name, href }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ol>
  </nav>
);
