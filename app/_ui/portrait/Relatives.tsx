import type { AuthorityPlace } from '../../../lib/queries/authorities.ts';
import type { Level } from '../../../lib/queries/view-data.ts';
import { authorityWords as words } from '../../../lib/text/authority.ts';
import { say } from '../../../lib/text/say.ts';
import { compareAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { AuthorityList, type Listed } from '../authorities/AuthorityLink.tsx';
import { Still } from '../markup/Still.tsx';

const mostListed = 120;
const mostCompared = 8;

/** What stands below an authority, apart: a subdistrict is no department. */
export const below = <Each extends { level: Level }>(children: readonly Each[]) => ({
  departments: children.filter(({ level }) => level === 4),
  townships: children.filter(({ level }) => level === 5),
  governments: children.filter(({ level }) => level < 4),
});

/** Those with reports before those without; within each the order of their codes. */
const inOrder = (listed: readonly Listed[]) =>
  listed.toSorted((a, b) => Number(b.reports > 0) - Number(a.reports > 0) || a.code.localeCompare(b.code));

interface GroupProps {
  lang: Lang;
  heading: string;
  listed: readonly Listed[];
  /** How many there are, where not all were asked for. */
  of?: number;
  children?: React.ReactNode;
}

const Group = ({ lang, heading, listed, of = listed.length, children }: GroupProps) =>
  listed.length > 0 && (
    <section className="relatives">
      <h2>{heading}</h2>
      {children}
      <Still>
        <AuthorityList lang={lang} listed={inOrder(listed).slice(0, mostListed)} brief />
      </Still>
      {of > mostListed && <p className="note">{say(words.relativesMore, lang, { n: of - mostListed })}</p>}
    </section>
  );

/** What lies below an authority and beside it: governments, then departments, then townships and subdistricts. */
export const Relatives = ({ lang, place }: { lang: Lang; place: AuthorityPlace }) => {
  const { authority, children, childCount, neighbours } = place;
  const { governments, departments, townships } = below(children);
  const others = inOrder(neighbours.filter(({ reports }) => reports > 0)).slice(0, mostCompared - 1);
  return (
    <>
      <Group
        lang={lang}
        heading={say(authority.level === 0 ? words.provinces : words.children, lang)}
        listed={governments}
        of={childCount - departments.length - townships.length}
      />
      <Group lang={lang} heading={say(words.departments, lang)} listed={departments} />
      <Group lang={lang} heading={say(words.townships, lang)} listed={townships} />
      <Group lang={lang} heading={say(words.neighbours, lang)} listed={neighbours}>
        {others.length > 0 && (
          <p>
            <a href={compareAddress([authority.code, ...others.map(({ code }) => code)], lang)}>
              {say(words.compareWith, lang)}
            </a>
          </p>
        )}
      </Group>
    </>
  );
};
