import { wilson } from '../../../lib/form/wilson.ts';
import { formatNumber, formatPercent } from '../../../lib/format.ts';
import type { GroundDisputes as Disputes, GroundUse } from '../../../lib/queries/grounds.ts';
import { groundWords as words } from '../../../lib/text/ground.ts';
import { say } from '../../../lib/text/say.ts';
import { topicAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Unbroken } from '../frame/Unbroken.tsx';

const leastDecided = 30;
/** A quarter of fewer reports is no group that could be compared with the rest. */
const leastReports = 5;

const boundsOf = (side: Disputes): readonly [number, number] => wilson(side.corrected, side.decided) ?? [0, 1];

/** Bounds that read alike with one digit get another: the verdict beside them must be seen to be right. */
const digitsOf = (sides: readonly Disputes[], lang: Lang): number => {
  const texts = sides.flatMap(boundsOf).map((bound) => formatPercent(bound, lang));
  return new Set(texts).size < texts.length ? 2 : 1;
};

const told = (side: Disputes, name: 'Most' | 'Rest', lang: Lang, digits: number): Record<string, string> => {
  const [low, high] = boundsOf(side).map((bound) => formatPercent(bound, lang, digits)) as [string, string];
  return {
    [`n${name}`]: formatNumber(side.reports, lang),
    [name.toLowerCase()]: formatPercent(side.corrected / side.decided, lang),
    [`decided${name}`]: formatNumber(side.decided, lang),
    [`range${name}`]: say(words.range, lang, { low, high }),
  };
};

/** True where the intervals of the two do not touch. */
const apart = (one: Disputes, other: Disputes): boolean => {
  const [a, b] = [wilson(one.corrected, one.decided), wilson(other.corrected, other.decided)];
  return a !== null && b !== null && (a[1] < b[0] || b[1] < a[0]);
};

/** How disputes end where a ground is used most, against elsewhere, with cases and intervals; nothing where they are few. */
export const GroundDisputes = ({ lang, use }: { lang: Lang; use: GroundUse }) => {
  const most = use.disputes.find((side) => side.most);
  const rest = use.disputes.find((side) => !side.most);
  const enough =
    most &&
    rest &&
    Math.min(most.decided, rest.decided) >= leastDecided &&
    Math.min(most.reports, rest.reports) >= leastReports;
  if (!enough) return null;
  const digits = digitsOf([most, rest], lang);
  const values = { year: most.year, ...told(most, 'Most', lang, digits), ...told(rest, 'Rest', lang, digits) };
  const verdict = say(apart(most, rest) ? words.disputesApart : words.disputesAlike, lang);
  return (
    <section>
      <h2>{say(words.disputes, lang)}</h2>
      <p>{say(words.disputesText, lang, { ...values, verdict })}</p>
      <p className="note">
        <Unbroken text={say(words.disputesBase, lang, values)} />
        {lang === 'en' && ' '}
        {say(words.disputesNote, lang)} <a href={topicAddress('disputes', lang)}>{say(words.disputesLink, lang)}</a>
      </p>
    </section>
  );
};
