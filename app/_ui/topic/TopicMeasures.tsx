import type { ChartModel } from '../../../lib/chart/model.types.ts';
import { measureByCode } from '../../../lib/form/measures.ts';
import type { Piece } from '../../../lib/form/mentions.ts';
import type { TopicPage } from '../../../lib/form/topics/types.ts';
import { measureAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Figure } from '../chart/Figure.tsx';
import { Explained } from '../glossary/Explained.tsx';
import { hasFigures } from '../measure/draw.ts';

interface TopicProps {
  lang: Lang;
  topic: TopicPage;
  /** The sentence of each measure, with the terms that it explains. */
  told: readonly (readonly Piece[])[];
  models: readonly ChartModel[];
}

interface MeasureProps {
  lang: Lang;
  code: string;
  pieces: readonly Piece[] | undefined;
  /** The chart, where there are figures to draw. */
  model: ChartModel | undefined;
}

const TopicMeasure = ({ lang, code, pieces, model }: MeasureProps) => {
  const Heading = model ? 'h2' : 'h3';
  return (
    <section className={model ? undefined : 'in-words'}>
      <Heading id={`about-${code}`}>
        <a href={measureAddress(code, lang)}>{measureByCode(code)?.name[lang] ?? code}</a>
      </Heading>
      <p>
        <Explained lang={lang} pieces={pieces} />
      </p>
      {model && <Figure model={model} id={code} level={3} />}
    </section>
  );
};

/** The measures of a topic in order: name, one plain sentence, the chart where there are figures. */
export const TopicMeasures = ({ lang, topic, told, models }: TopicProps) =>
  topic.measures.map(({ code }, at) => (
    <TopicMeasure
      key={code}
      lang={lang}
      code={code}
      pieces={told[at]}
      model={models.find((model) => model.spec.measure === code && hasFigures(model))}
    />
  ));
