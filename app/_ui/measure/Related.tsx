import type { Measure } from '../../../lib/form/measure-types.ts';
import { measures } from '../../../lib/form/measures.ts';
import { topicByCode, wordsOfMeasure } from '../../../lib/form/topics.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import { topicAddress, viewAddress } from '../../../lib/view/addresses.ts';
import { defaultView } from '../../../lib/view/choices.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';
import { topicName } from '../method/MeasureList.tsx';

/** The other measures of the topic; the chosen authorities come along. */
export const Related = ({ lang, measure, spec }: { lang: Lang; measure: Measure; spec: ViewSpec }) => {
  const others = measures.filter(({ topic, code }) => topic === measure.topic && code !== measure.code);
  const name = topicName(measure.topic, lang);
  return (
    <section className="screen-only">
      <h2>
        {topicByCode(measure.topic) ? (
          <a href={topicAddress(measure.topic, lang)}>{say(measureWords.related, lang, { topic: name })}</a>
        ) : (
          say(measureWords.related, lang, { topic: name })
        )}
      </h2>
      <ul className="links">
        {others.map(({ code, name: title }) => (
          <li key={code}>
            <a href={viewAddress(defaultView(code, { authorities: spec.authorities }), lang)}>{title[lang]}</a>
            <p className="note">{wordsOfMeasure(code)?.[lang]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
