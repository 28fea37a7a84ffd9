import type { ChartModel } from '../../../lib/chart/model.types.ts';
import { measureByCode } from '../../../lib/form/measures.ts';
import type { TopicPage } from '../../../lib/form/topics/types.ts';
import { measureAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Figure } from '../chart/Figure.tsx';
import { hasFigures } from '../measure/draw.ts';

interface TopicProps {
  lang: Lang;
  topic: TopicPage;
  models: readonly ChartModel[];
}

/** The measures of a topic in order: name, one plain sentence, the chart where there are figures. */
export const TopicMeasures = ({ lang, topic, models }: TopicProps) =>
  topic.measures.map(({ code, words }) => {
    const model = models.find(({ spec }) => spec.measure === code);
    return (
      <section key={code}>
        <h2>
          <a href={measureAddress(code, lang)}>{measureByCode(code)?.name[lang] ?? code}</a>
        </h2>
        <p>{words[lang]}</p>
        {model && hasFigures(model) && <Figure model={model} id={code} level={3} />}
      </section>
    );
  });
