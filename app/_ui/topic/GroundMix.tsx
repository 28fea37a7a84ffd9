import type { ChartModel } from '../../../lib/chart/model.types.ts';
import { mixHeadings } from '../../../lib/text/ground.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Figure } from '../chart/Figure.tsx';
import { hasFigures } from '../measure/draw.ts';

/** A ground beside those that it is weighed against. */
export const GroundMix = ({ lang, models }: { lang: Lang; models: readonly ChartModel[] }) =>
  models.filter(hasFigures).map((model) => {
    const { measure } = model.spec;
    return <Figure key={measure} model={model} id={measure} heading={mixHeadings[measure]?.[lang]} />;
  });
