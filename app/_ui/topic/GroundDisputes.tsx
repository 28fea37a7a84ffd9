import { wilson } from '../../../lib/form/wilson.ts';
import { formatNumber, formatPercent } from '../../../lib/format.ts';
import type { GroundDisputes as Disputes, GroundUse } from '../../../lib/queries/grounds.ts';
import { groundWords as words } from '../../../lib/text/ground.ts';
import { say } from '../../../lib/text/say.ts';
import { topicAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

const leastDecided = 30;
/** A quarter of fewer reports is no group that could be compared with the rest. */
const leastReports = 5;

const told = (side: Disputes, name: 'Most' | 'Rest', lang: Lang): Record<string, string> => {
  const [low, high] = wilson(side.corrected, side.decided) ?? [0, 1];
  return {
    [`n${name}`]: formatNumber(side.reports, lang),
    [name.toLowerCase()]: formatPercent(side.corrected / side.decided, lang),
    [`decided${name}`]: formatNumber(side.decided, lang),
    [`range${name}`]: say(words.range, lang, { low: formatPercent(low, lang), high: formatPercent(high, lang) }),
  };
};

/** How disputes end where a ground is used most, against elsewhere: both with their number of cases and interval. */
export const GroundDisputes = ({ lang, use }: { lang: Lang; use: GroundUse }) => {
  const most = use.disputes.find((side) => side.most);
  const rest = use.disputes.find((side) => !side.most);
  const enough =
    most &&
    rest &&
    Math.min(most.decided, rest.decided) >= leastDecided &&
    Math.min(most.reports, rest.reports) >= leastReports;
  return (
    <section>
      <h2>{say(words.disputes, lang)}</h2>
      <p>
        {enough
          ? say(words.disputesText, lang, { year: most.year, ...told(most, 'Most', lang), ...told(rest, 'Rest', lang) })
          : say(words.disputesFew, lang)}
      </p>
      <p className="note">
        {say(words.disputesNote, lang)} <a href={topicAddress('disputes', lang)}>{say(words.disputesLink, lang)}</a>
      </p>
    </section>
  );
};
