import { formatNumber } from '../../../lib/format.ts';
import type { AuthorityPlace } from '../../../lib/queries/authorities.ts';
import { rankWords, authorityWords as words } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** Level, code, population, and from when to when an authority exists. */
export const Facts = ({ lang, place }: { lang: Lang; place: AuthorityPlace }) => {
  const { code, level, population, populationYear, validFrom, validTo, successor } = place.authority;
  if (level === 0) return null;
  const next = place.neighbours.find((each) => each.code === successor);
  const facts = [
    say(rankWords[level], lang),
    say(words.code, lang, { code }),
    ...(population !== null && populationYear !== null
      ? [say(words.population, lang, { n: formatNumber(population, lang), year: populationYear })]
      : []),
    ...(validFrom !== null ? [say(words.validFrom, lang, { year: validFrom })] : []),
    ...(validTo !== null ? [say(words.validTo, lang, { year: validTo })] : []),
  ];
  return (
    <p className="soft">
      {facts.join(' · ')}
      {successor && (
        <>
          {' · '}
          {say(words.successor, lang)} <a href={authorityAddress(successor, lang)}>{next?.name[lang] ?? successor}</a>
        </>
      )}
    </p>
  );
};
