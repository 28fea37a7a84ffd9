import { type DrawnView, frozenLink } from '../../../lib/publish/drawn-view.ts';
import { dataWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import { tryWords } from '../../../lib/text/try.ts';
import { dataAddress, tryEndpointAddress } from '../../../lib/view/addresses.ts';
import { Examples } from './Examples.tsx';

/** How a program fetches the very figures of a chart: by its frozen address, so that they stay those figures. */
export const ViewExamples = ({ view }: { view: DrawnView }) => {
  const { lang } = view;
  // Heads as codes: a program should not depend on the language of a head.
  const withCodes = (address: string) => address.replace('?', '?head=id&');
  return (
    <section id="use" className="screen-only">
      <h2>{say(dataWords.examples, lang)}</h2>
      <Examples lang={lang} csv={withCodes(frozenLink(view, 'csv'))} json={frozenLink(view, 'json')} />
      <p className="chart-actions">
        <a href={dataAddress(lang)}>{say(dataWords.title, lang)}</a>{' '}
        <a href={tryEndpointAddress('observations', lang)}>{say(tryWords.link, lang)}</a>
      </p>
    </section>
  );
};
