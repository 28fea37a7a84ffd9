import { type Ground, grounds } from '../../../lib/form/grounds.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { reasonAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { nameOfGround } from '../method/LawList.tsx';
import { grouped } from '../table/grouped.ts';

/** The sixteen grounds and three closings under their group, each leading to its own page. */
export const Grounds = ({ lang, without }: { lang: Lang; without?: Ground }) => (
  <section>
    <h2 id="grounds">{say(without ? topicWords.groundOthers : topicWords.grounds, lang)}</h2>
    {grouped(
      grounds.filter((ground) => ground !== without),
      ({ groupName }) => groupName[lang],
    ).map(([group, listed]) => (
      <section key={group}>
        <h3>{group}</h3>
        <ul className="links in-rows">
          {listed.map((ground) => (
            <li key={ground.row}>
              <a href={reasonAddress(ground.slug, lang)}>{nameOfGround(ground.row, lang)}</a>
              {!without && <p className="note">{ground.words[lang]}</p>}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </section>
);
