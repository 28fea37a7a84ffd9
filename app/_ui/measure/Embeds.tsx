import type { DrawnView } from '../../../lib/publish/drawn-view.ts';
import { frameHtml } from '../../../lib/publish/embed/frame.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';

/** What a newsroom copies into its own page: the frame that follows the data, and the one that never changes. */
export const Embeds = ({ view }: { view: DrawnView }) =>
  (['embedLive', 'embedFrozen'] as const).map((key) => (
    <details key={key}>
      <summary>{say(measureWords[key], view.lang)}</summary>
      <pre>{frameHtml(view, key === 'embedFrozen')}</pre>
    </details>
  ));
