import { formatDate } from '../../../lib/format.ts';
import type { Release } from '../../../lib/queries/release.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import { apiAddress, authorityAddress, viewAddress } from '../../../lib/view/addresses.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';
import { encodeView } from '../../../lib/view/url.ts';
import { Revised } from './Revised.tsx';

interface PinnedView {
  pinned: number | null;
  release: Release;
  spec: ViewSpec;
}

/** On a frozen view: whose figures these are, what became of them, and the way to the newest. */
export const PinnedNote = ({ lang, view }: { lang: Lang; view: PinnedView }) =>
  view.pinned !== null && (
    <>
      <p className="note">
        {say(measureWords.pinned, lang, {
          release: view.pinned,
          date: formatDate(view.release.publishedAt, lang),
        })}{' '}
        <a href={viewAddress({ ...view.spec, release: null }, lang)}>{say(measureWords.newest, lang)}</a>
      </p>
      <Revised
        lang={lang}
        api={`${apiAddress(`views/${view.spec.measure}/revisions`)}?${encodeView(view.spec)}`}
        page={authorityAddress('', lang)}
        words={{ revised: measureWords.revised[lang], notRevised: measureWords.notRevised[lang] }}
      />
    </>
  );
