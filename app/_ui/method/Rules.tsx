import { checks } from '../../../lib/form/checks.ts';
import type { CheckCount } from '../../../lib/queries/findings.ts';
import { methodWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Register } from '../checks/Register.tsx';
import { FoldedOnPhones } from './FoldedOnPhones.tsx';

/** The register of checks, folded on a phone. */
export const Rules = ({ lang, found }: { lang: Lang; found: readonly CheckCount[] }) => (
  <FoldedOnPhones summary={say(methodWords.rules, lang, { n: checks.length })}>
    <Register lang={lang} found={found} />
  </FoldedOnPhones>
);
