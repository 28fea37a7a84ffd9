import type { Measure } from '../../../lib/form/measure-types.ts';
import { cellsOfMeasure } from '../../../lib/form/terms.ts';
import { wordsOfMeasure } from '../../../lib/form/topics.ts';
import { formatList } from '../../../lib/format.ts';
import { methodWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import { measureAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { formulasOf } from './formula.ts';

/** What a measure is: formula, plain words, caveat, editions, cells. As its row states it. */
export const Definition = ({ lang, measure }: { lang: Lang; measure: Measure }) => {
  const facts = [
    say(methodWords.askedIn, lang, { editions: formatList(measure.editions, lang) }),
    ...(measure.smallBelow ? [say(methodWords.small, lang, { n: measure.smallBelow })] : []),
    ...(measure.interval ? [say(methodWords.wilson, lang)] : []),
  ];
  const words = wordsOfMeasure(measure.code);
  return (
    <>
      {words && <p>{words[lang]}</p>}
      {formulasOf(measure, lang)
        .filter((formula) => formula !== measure.name[lang])
        .map((formula) => (
          <p key={formula}>{say(methodWords.formula, lang, { name: measure.name[lang], formula })}</p>
        ))}
      {measure.note && <p>{measure.note[lang]}</p>}
      <p className="note">{facts.join(' · ')}</p>
      <details className="note">
        <summary>{say(methodWords.cells, lang)}</summary>
        <p>
          {cellsOfMeasure(measure).map((code) => (
            <span key={code}>
              <code>{code}</code>{' '}
            </span>
          ))}
        </p>
      </details>
    </>
  );
};

export const MeasureEntry = ({ lang, measure }: { lang: Lang; measure: Measure }) => (
  <section id={measure.code}>
    <h4>
      <a href={measureAddress(measure.code, lang)}>{measure.name[lang]}</a>
    </h4>
    <Definition lang={lang} measure={measure} />
  </section>
);
