import { formatNumber } from '../format.ts';
import type { AuthorityName, Level } from '../queries/view-data.ts';
import { whoWords } from '../text/chart.ts';
import type { Lang } from '../view/spec.ts';

/** The levels of some authorities, each once, the highest first. */
export const levelsOf = (authorities: readonly Pick<AuthorityName, 'level'>[]): Level[] =>
  [...new Set(authorities.map(({ level }) => level))].sort();

/** What authorities of these levels are called together: provinces, districts and counties, or authorities. */
export const whoText = (levels: readonly Level[], lang: Lang): string => {
  const [first] = levels;
  if (first !== undefined && levels.length === 1) return whoWords[first][lang];
  const places = levels.length > 0 && levels.every((level) => level === 2 || level === 3);
  return (places ? whoWords.places : whoWords.authorities)[lang];
};

/** 8个省份 / 8 provinces. */
export const countedWho = (authorities: readonly AuthorityName[], lang: Lang, count = authorities.length): string =>
  `${formatNumber(count, lang)}${lang === 'zh' ? '个' : ' '}${whoText(levelsOf(authorities), lang)}`;
