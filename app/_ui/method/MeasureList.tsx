import type { Topic } from '../../../lib/form/measure-types.ts';
import { measures } from '../../../lib/form/measures.ts';
import { topicByCode } from '../../../lib/form/topics.ts';
import { methodWords } from '../../../lib/text/about.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { grouped } from '../table/grouped.ts';
import { MeasureEntry } from './MeasureEntry.tsx';

/** The name of a topic; the quality of reports is none of the six and has its own. */
export const topicName = (topic: Topic, lang: Lang): string => (topicByCode(topic)?.title ?? methodWords.quality)[lang];

/** Every measure under its topic. */
export const MeasureList = ({ lang }: { lang: Lang }) =>
  grouped(measures, ({ topic }) => topic).map(([topic, listed]) => (
    <section key={topic}>
      <h3>{topicName(topic, lang)}</h3>
      <div className="measure-list">
        {listed.map((measure) => (
          <MeasureEntry key={measure.code} lang={lang} measure={measure} />
        ))}
      </div>
    </section>
  ));
