import { type Citations, citationsOf } from '../../../lib/publish/citation.ts';
import { datasetOf, jsonLd } from '../../../lib/publish/dataset.ts';
import { type DrawnView, frozenLink, liveLink } from '../../../lib/publish/drawn-view.ts';
import { site } from '../../../lib/site.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { ViewExamples } from '../data/ViewExamples.tsx';
import { Copyable } from './Copyable.tsx';
import { Embeds } from './Embeds.tsx';
import { PrintedLink } from './PrintedLink.tsx';

type Opened = Pick<DrawnView, 'spec' | 'measure' | 'data' | 'model'>;

/** What most take along; the styles of journals are folded away under their names. */
const plain: readonly { key: keyof Citations; name: 'short' | 'cite' }[] = [
  { key: 'short', name: 'short' },
  { key: 'long', name: 'cite' },
];
const styles: readonly { key: keyof Citations; name: string }[] = [
  { key: 'gbt7714', name: 'GB/T 7714' },
  { key: 'apa', name: 'APA' },
  { key: 'bibtex', name: 'BibTeX' },
];

/** The live and the frozen address of the view, and ways to cite it. */
export const LinkAndCite = ({ lang, opened }: { lang: Lang; opened: Opened }) => {
  const output = { image: null, rows: 'view', head: lang } as const;
  const view: DrawnView = { ...opened, lang, all: null, origin: site.origin, output };
  const citations = citationsOf(view);
  return (
    <section id="cite">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd escapes whatever could end the element */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(datasetOf(view)) }} />
      <h2>{say(measureWords.link, view.lang)}</h2>
      <dl>
        <dt>{say(measureWords.live, view.lang)}</dt>
        <dd>
          <Copyable lang={lang} text={liveLink(view)} />
        </dd>
        <dt>{say(measureWords.frozen, view.lang)}</dt>
        <dd>
          <Copyable lang={lang} text={frozenLink(view)} />
        </dd>
        {plain.map(({ key, name }) => (
          <div key={key}>
            <dt>{say(measureWords[name], lang)}</dt>
            <dd>
              <Copyable lang={lang} text={citations[key]} />
            </dd>
          </div>
        ))}
        <dt>{say(measureWords.styles, lang)}</dt>
        <dd>
          {styles.map(({ key, name }) => (
            <details key={key}>
              <summary>{name}</summary>
              <Copyable lang={lang} text={citations[key]} />
            </details>
          ))}
        </dd>
      </dl>
      <Embeds view={view} />
      <PrintedLink view={view} />
      <ViewExamples view={view} />
    </section>
  );
};
