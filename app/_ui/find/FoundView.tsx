import type { Measure } from '../../../lib/form/measure-types.ts';
import type { FoundReport } from '../../../lib/queries/find.ts';
import { findWords } from '../../../lib/text/find.ts';
import { say } from '../../../lib/text/say.ts';
import { viewAddress } from '../../../lib/view/addresses.ts';
import { defaultView } from '../../../lib/view/choices.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** So many authorities a view can name. */
const most = 20;

interface ViewProps {
  lang: Lang;
  measure: Measure;
  found: { rows: readonly FoundReport[]; of: number };
}

/** The way from what was found to a chart of its first authorities. */
export const FoundView = ({ lang, measure, found }: ViewProps) => {
  const all = [...new Set(found.rows.map(({ authority }) => authority.code))];
  const codes = all.slice(0, most);
  const whole = found.rows.length === found.of && codes.length === all.length;
  if (codes.length === 0) return null;
  return (
    <p>
      <a href={viewAddress(defaultView(measure.code, { authorities: codes }), lang)}>
        {say(whole ? findWords.viewAll : findWords.view, lang, { n: codes.length })}
      </a>
    </p>
  );
};
