import type { Evaluation } from '../../../lib/form/evaluate.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import { rankAmong } from '../../../lib/form/rank.ts';
import { formatNumber, formatPercent } from '../../../lib/format.ts';
import type { Peers } from '../../../lib/queries/peers.ts';
import { portraitWords as words } from '../../../lib/text/portrait.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { isSpan } from './span.ts';

interface RankProps {
  lang: Lang;
  measure: Measure;
  own: Evaluation;
  peers: Peers;
}

/** The place of a figure among its peers; the word for why there is none; nothing where the figure itself is absent or in doubt. */
export const RankNote = ({ lang, measure, own, peers }: RankProps) => {
  if (own.value === null || isSpan(own)) return null;
  if (own.small) return <small>{say(words.small, lang, { n: measure.smallBelow ?? 0 })}</small>;
  const rank = rankAmong(measure, own, peers.measures[measure.code] ?? []);
  if (!rank) return null;
  const share = measure.unit === 'share';
  return (
    <small className="rank">
      {say(rank.tied ? words.tied : words.rank, lang, {
        place: rank.place,
        of: formatNumber(rank.of, lang),
        median: share ? formatPercent(rank.median, lang) : formatNumber(rank.median, lang, 0),
      })}
    </small>
  );
};
