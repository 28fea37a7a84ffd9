import { type DrawnView, frozenLink } from '../../../lib/publish/drawn-view.ts';
import { qrSvg } from '../../../lib/publish/qr.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import './printed-link.css';

/** On paper only: the frozen link as a code that a telephone reads. */
export const PrintedLink = ({ view }: { view: DrawnView }) => {
  const name = say(measureWords.scan, view.lang);
  return (
    <figure className="printed-link">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, which escapes every text in one place */}
      <div dangerouslySetInnerHTML={{ __html: qrSvg(frozenLink(view), name) }} />
      <figcaption>{name}</figcaption>
    </figure>
  );
};
