import { type DrawnView, frozenLink } from '../../../lib/publish/drawn-view.ts';
import { qrSvg } from '../../../lib/publish/qr.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import { keepMarkup } from '../markup/kept-markup.ts';
import { Markup } from '../markup/Markup.tsx';
import './printed-link.css';

/** On paper only: the frozen link as a code that a telephone reads. */
export const PrintedLink = ({ view }: { view: DrawnView }) => {
  const name = say(measureWords.scan, view.lang);
  return (
    <figure className="printed-link">
      <Markup name={keepMarkup(qrSvg(frozenLink(view), name))} />
      <figcaption>{name}</figcaption>
    </figure>
  );
};
