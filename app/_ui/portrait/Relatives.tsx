import type { AuthorityPlace } from '../../../lib/queries/authorities.ts';
import { authorityWords as words } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { compareAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { AuthorityList } from '../authorities/AuthorityLink.tsx';

const mostChildren = 120;
const mostNeighbours = 24;
const mostCompared = 8;

/** What lies below an authority and beside it. */
export const Relatives = ({ lang, place }: { lang: Lang; place: AuthorityPlace }) => {
  const { authority, children, childCount, neighbours } = place;
  const others = neighbours.filter(({ reports }) => reports > 0).map(({ code }) => code);
  return (
    <>
      {children.length > 0 && (
        <section className="relatives">
          <h2>{say(words.children, lang)}</h2>
          <AuthorityList lang={lang} listed={children.slice(0, mostChildren)} />
          {childCount > mostChildren && (
            <p className="note">{say(words.childrenMore, lang, { n: childCount - mostChildren })}</p>
          )}
        </section>
      )}
      {neighbours.length > 0 && (
        <section className="relatives">
          <h2>{say(words.neighbours, lang)}</h2>
          {others.length > 0 && (
            <p>
              <a href={compareAddress([authority.code, ...others.slice(0, mostCompared - 1)], lang)}>
                {say(words.compareWith, lang)}
              </a>
            </p>
          )}
          <AuthorityList lang={lang} listed={neighbours.slice(0, mostNeighbours)} />
        </section>
      )}
    </>
  );
};
