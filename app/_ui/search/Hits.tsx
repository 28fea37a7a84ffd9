import type { MeasureHit, TextHit } from '../../../lib/queries/search.ts';
import { searchWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { measureAddress, reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { AuthorityList, type Listed } from '../authorities/AuthorityLink.tsx';

export interface Found {
  authorities: readonly Listed[];
  measures: readonly MeasureHit[];
  texts: readonly TextHit[];
}

const Measures = ({ lang, measures }: { lang: Lang; measures: readonly MeasureHit[] }) => (
  <section>
    <h2>{say(searchWords.measures, lang)}</h2>
    <ul className="links">
      {measures.map(({ code, name }) => (
        <li key={code}>
          <a href={measureAddress(code, lang)}>{name[lang]}</a>
        </li>
      ))}
    </ul>
  </section>
);

const Texts = ({ lang, texts }: { lang: Lang; texts: readonly TextHit[] }) => (
  <section>
    <h2>{say(searchWords.texts, lang)}</h2>
    <ul className="findings">
      {texts.map(({ authority, year, section, before, hit, after }) => (
        <li key={`${authority.code} ${year} ${section}`}>
          <a href={reportAddress(authority.code, year, lang)}>
            {authority.fullName[lang]} {year}
          </a>{' '}
          <span className="note">{say(searchWords.section, lang, { n: section })}</span>
          <br />
          <q lang="zh-CN">
            …{before}
            <mark>{hit}</mark>
            {after}…
          </q>
        </li>
      ))}
    </ul>
  </section>
);

/** What a search found, by kind; kinds without a hit are left out. */
export const Hits = ({ lang, found }: { lang: Lang; found: Found }) => (
  <>
    {found.authorities.length > 0 && (
      <section>
        <h2>{say(searchWords.authorities, lang)}</h2>
        <AuthorityList lang={lang} listed={found.authorities} full />
      </section>
    )}
    {found.measures.length > 0 && <Measures lang={lang} measures={found.measures} />}
    {found.texts.length > 0 && <Texts lang={lang} texts={found.texts} />}
    {Object.values(found).every((hits) => hits.length === 0) && <p>{say(searchWords.none, lang)}</p>}
  </>
);
