import { isSearched, type TextHit } from '../../../lib/queries/search-text.ts';
import type { AuthorityName } from '../../../lib/queries/view-data.ts';
import { searchWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { sectionWords, searchPageWords as words } from '../../../lib/text/search.ts';
import { reportAddress, searchAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { mostMeant, Several } from '../measure/Several.tsx';
import { withKeys } from '../table/paging.ts';
import { hitsPerPage, type TextAsked } from './asked.ts';
import { TextFilter } from './TextFilter.tsx';

interface TextsProps {
  lang: Lang;
  asked: TextAsked;
  years: readonly number[];
  /** One more than is shown, where there are more; null where no text is held at all. */
  hits: readonly TextHit[] | null;
  /** Authorities of the name typed, where it does not say which: nothing was looked for yet. */
  several: readonly AuthorityName[];
}

const Hit = ({ lang, found }: { lang: Lang; found: TextHit }) => {
  const { authority, year, section, before, hit, after, sourceUrl, title } = found;
  return (
    <li>
      <a href={reportAddress(authority.code, year, lang)}>
        {authority.fullName[lang]} {year}
      </a>{' '}
      <span className="note">{sectionWords[section][lang]}</span>{' '}
      {sourceUrl && (
        <a className="note" href={sourceUrl} rel="noreferrer" title={title ?? undefined}>
          {say(words.document, lang)}
        </a>
      )}
      <br />
      <q lang="zh-CN">
        …{before}
        <mark>{hit}</mark>
        {after}…
      </q>
    </li>
  );
};

const FoundTexts = ({ lang, asked, years, hits, several }: TextsProps & { hits: readonly TextHit[] }) => {
  const { text, authority, year, section, page } = asked;
  const keys = { q: text, authority, year: year?.toString(), section: section?.toString(), page: `${page + 1}` };
  return (
    <>
      <TextFilter lang={lang} asked={asked} years={years} />
      <Several
        lang={lang}
        authorities={several}
        withOne={(code) => `${withKeys(searchAddress('', lang), { ...keys, authority: code, page: undefined })}#texts`}
        words={several.length < mostMeant ? words.several : words.severalFirst}
      />
      {hits.length === 0 && several.length === 0 && (
        <p className="note">{say(isSearched(text) ? words.noTexts : words.tooShort, lang)}</p>
      )}
      <ul className="findings">
        {hits.slice(0, hitsPerPage).map((each) => (
          <Hit key={`${each.authority.code} ${each.year} ${each.section}`} lang={lang} found={each} />
        ))}
      </ul>
      {hits.length > hitsPerPage && (
        <p>
          <a href={`${withKeys(searchAddress('', lang), keys)}#texts`}>{say(words.more, lang)}</a>
        </p>
      )}
    </>
  );
};

/** Places in the text of reports, with the filter over them and the way to more. */
export const Texts = ({ lang, hits, ...filter }: TextsProps) => (
  <section>
    <h2 id="texts">{say(searchWords.texts, lang)}</h2>
    {hits ? <FoundTexts lang={lang} {...filter} hits={hits} /> : <p className="note">{say(words.noneHeld, lang)}</p>}
  </section>
);
