import { examplesOf } from '../../../lib/publish/examples.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Copyable } from '../measure/Copyable.tsx';

/** The same figures fetched from four tools; addresses are whole. */
export const Examples = ({ lang, csv, json }: { lang: Lang; csv: string; json: string }) =>
  examplesOf(csv, json).map(({ name, code }) => (
    <details key={name} open={name === 'curl'}>
      <summary>{name}</summary>
      <Copyable lang={lang} text={code} />
    </details>
  ));
