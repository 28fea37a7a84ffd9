import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Copy } from './Copy.tsx';
import './copyable.css';

/** A block of text to take along, with the button that copies it. */
export const Copyable = ({ lang, text }: { lang: Lang; text: string }) => (
  <div className="copyable">
    <pre>{text}</pre>
    <Copy text={text} words={{ copy: say(measureWords.copy, lang), copied: say(measureWords.copied, lang) }} />
  </div>
);
