import { cellByCode } from '../../../lib/form/cells.ts';
import { grounds } from '../../../lib/form/grounds.ts';
import { citation, readingCaveat } from '../../../lib/form/law.ts';
import { methodWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import { reasonAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

/** The printed name of a ground's row, without its group. */
export const nameOfGround = (row: string, lang: Lang): string => {
  const name = cellByCode(`${row}.total`)?.name[lang] ?? row;
  const bare = name
    .replace(/ · 总计$| \(total\)$/, '')
    .replace(/^(Refused|Unable to provide|Not processed|Other): /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

/** Which article stands behind each row of table 3, with the warning that this is a reading. */
export const LawTable = ({ lang }: { lang: Lang }) => (
  <Scroll label={say(methodWords.law, lang)}>
    <table className="table">
      <caption>{readingCaveat[lang]}</caption>
      <thead>
        <tr>
          <th scope="col">{say(methodWords.row, lang)}</th>
          <th scope="col">{say(methodWords.article, lang)}</th>
          <th scope="col">{say(methodWords.plain, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {grounds.map((ground) => (
          <tr key={ground.row}>
            <th scope="row">
              <a href={reasonAddress(ground.slug, lang)}>{nameOfGround(ground.row, lang)}</a>
            </th>
            <td>{citation(ground)[lang]}</td>
            <td>{ground.words[lang]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
