import { cellByCode } from '../../../lib/form/cells.ts';
import { grounds } from '../../../lib/form/grounds.ts';
import { citation, readingCaveat } from '../../../lib/form/law.ts';
import { topicWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { reasonAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { FoldedOnPhones } from './FoldedOnPhones.tsx';

/** The printed name of a ground's row, without its group. */
export const nameOfGround = (row: string, lang: Lang): string => {
  const name = cellByCode(`${row}.total`)?.name[lang] ?? row;
  const bare = name
    .replace(/ · 总计$| \(total\)$/, '')
    .replace(/^(Refused|Unable to provide|Not processed|Other): /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

/** Which article stands behind each row of table 3, with the warning that this is a reading. */
export const LawList = ({ lang }: { lang: Lang }) => (
  <>
    <p className="note">{readingCaveat[lang]}</p>
    <FoldedOnPhones summary={say(topicWords.grounds, lang)}>
      <dl className="looked-up">
        {grounds.map((ground) => (
          <div key={ground.row}>
            <dt>
              <a href={reasonAddress(ground.slug, lang)}>{nameOfGround(ground.row, lang)}</a>{' '}
              <span className="note whole">{citation(ground)[lang]}</span>
            </dt>
            <dd>{ground.words[lang]}</dd>
          </div>
        ))}
      </dl>
    </FoldedOnPhones>
  </>
);
