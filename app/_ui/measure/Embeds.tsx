import type { DrawnView } from '../../../lib/publish/drawn-view.ts';
import { frameHtml } from '../../../lib/publish/embed/frame.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import { Copyable } from './Copyable.tsx';

/** What a newsroom copies into its own page: the frame that follows the data, and the one that never changes. */
export const Embeds = ({ view }: { view: DrawnView }) =>
  (['embedLive', 'embedFrozen'] as const).map((key) => (
    <details key={key} className="screen-only">
      <summary>{say(measureWords[key], view.lang)}</summary>
      <Copyable lang={view.lang} text={frameHtml(view, key === 'embedFrozen')} />
    </details>
  ));
