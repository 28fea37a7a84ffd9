import { placeInFull } from '../form/place-name.ts';
import type { AuthorityName, ViewData } from '../queries/view-data.ts';
import type { Lang } from '../view/spec.ts';

/** Names that more than one of these has: there are two 朝阳区, and four 郊区. */
const sharedIn = (authorities: readonly AuthorityName[], lang: Lang): ReadonlySet<string> => {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const { name } of authorities) (once.has(name[lang]) ? twice : once).add(name[lang]);
  return twice;
};

const district = 3;

/** Districts of several provinces in one list: few readers know where each of them lies. */
const areFarApart = (authorities: readonly AuthorityName[]): boolean =>
  authorities.every(({ level }) => level === district) &&
  new Set(authorities.map(({ code }) => code.slice(0, 2))).size > 1;

type Apart = Pick<ViewData, 'authorities' | 'context'>;

/**
 * The view with every name of its own: where two are called the same, each is told with what it belongs to;
 * in a list (`listed`) of districts from everywhere all are.
 */
export const toldApart = <Told extends Apart>(data: Told, listed = false): Told => {
  const all = [...data.authorities, ...(data.context?.authorities ?? [])];
  const inFull = listed && areFarApart(all);
  const [zh, en] = [sharedIn(all, 'zh'), sharedIn(all, 'en')];
  if (!inFull && zh.size + en.size === 0) return data;
  const named = (each: AuthorityName): AuthorityName => {
    const full = placeInFull(each.fullName);
    const name = {
      zh: inFull || zh.has(each.name.zh) ? full.zh : each.name.zh,
      en: inFull || en.has(each.name.en) ? full.en : each.name.en,
    };
    return { ...each, name };
  };
  const context = data.context && { ...data.context, authorities: data.context.authorities.map(named) };
  return { ...data, authorities: data.authorities.map(named), context };
};
