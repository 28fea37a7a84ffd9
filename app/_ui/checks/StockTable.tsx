import type { Continuation } from '../../../lib/form/continuity.ts';
import type { Continued } from '../../../lib/queries/checks-continuity.ts';
import { checkViewWords, continuityWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';
import { PairHead, Stock } from './ContinuityTable.tsx';

const heads = ['before', 'added', 'taken', 'expected', 'after'] as const;

interface StockProps {
  lang: Lang;
  links: readonly Continuation[];
  rows: readonly Continued[];
}

/** Documents in force: last year's stock with what was added and taken away, against what is stated. */
export const StockTable = ({ lang, links, rows }: StockProps) => (
  <Scroll label={say(continuityWords.title, lang)} tall>
    <table className="table">
      <caption>{say(continuityWords.documentsCaption, lang)}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {say(checkViewWords.authority, lang)}
          </th>
          {links.map(({ key, name }) => (
            <th key={key} scope="colgroup" colSpan={heads.length}>
              {name[lang]}
            </th>
          ))}
        </tr>
        <tr className="second">
          {links.map(({ key }) =>
            heads.map((head) => (
              <th key={`${key}${head}`} scope="col" className="value">
                {say(continuityWords[head], lang)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((pair) => (
          <tr key={`${pair.authority.code} ${pair.year}`}>
            <PairHead lang={lang} pair={pair} />
            {links.map((link) => (
              <Stock key={link.key} lang={lang} pair={pair} link={link} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
