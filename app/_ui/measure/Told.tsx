import { viewAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { withAuthority } from './choices.ts';
import { Messages } from './Messages.tsx';
import type { OpenedView } from './open-view.ts';
import { PinnedNote } from './PinnedNote.tsx';
import { Several } from './Several.tsx';

/** What has to be said before the chart: that it is frozen, what was wrong with its address, who may have been meant. */
export const Told = ({ lang, view }: { lang: Lang; view: OpenedView }) => (
  <>
    <PinnedNote lang={lang} view={view} />
    <Messages lang={lang} messages={view.messages} />
    <Several
      lang={lang}
      authorities={view.several}
      withOne={(code) => viewAddress(withAuthority(view.spec, code), lang)}
    />
  </>
);
