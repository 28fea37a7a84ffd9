import type { Topic } from '../../../lib/form/measure-types.ts';
import { measures } from '../../../lib/form/measures.ts';
import { topicByCode } from '../../../lib/form/topics.ts';
import { methodWords } from '../../../lib/text/about.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { grouped } from '../table/grouped.ts';
import { MeasureEntry } from './MeasureEntry.tsx';

/** The name of a topic; the quality of reports is none of the six and has its own. */
export const topicName = (topic: Topic, lang: Lang): string => (topicByCode(topic)?.title ?? methodWords.quality)[lang];

/** Every measure under its topic, folded: forty definitions are looked up, not read through. */
export const MeasureList = ({ lang }: { lang: Lang }) =>
  grouped(measures, ({ topic }) => topic).map(([topic, listed]) => (
    <details key={topic} className="fold">
      <summary>
        <h3>{topicName(topic, lang)}</h3>{' '}
        <span className="note">{listed.map(({ name }) => name[lang]).join(lang === 'zh' ? '、' : ' · ')}</span>
      </summary>
      <div className="measure-list">
        {listed.map((measure) => (
          <MeasureEntry key={measure.code} lang={lang} measure={measure} />
        ))}
      </div>
    </details>
  ));
