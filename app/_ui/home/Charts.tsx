import type { ChartModel } from '../../../lib/chart/model.types.ts';
import { homeQuestions, homeWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Figure } from '../chart/Figure.tsx';
import { hasFigures } from '../measure/draw.ts';

/** The charts of the first page, each under the question that it answers. */
export const Charts = ({ lang, models }: { lang: Lang; models: readonly ChartModel[] }) => {
  const drawn = models.filter(hasFigures);
  if (drawn.length === 0) return null;
  return (
    <>
      <h2 id="charts">{say(homeWords.charts, lang)}</h2>
      {drawn.map((model) => (
        <Figure
          key={model.spec.measure}
          model={model}
          id={model.spec.measure}
          level={3}
          heading={homeQuestions[model.spec.measure]?.[lang]}
        />
      ))}
    </>
  );
};
