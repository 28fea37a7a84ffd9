import type { DrawnView } from '../../../lib/publish/drawn-view.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Figure } from '../chart/Figure.tsx';
import { ContextList } from './ContextList.tsx';

interface ViewFigureProps {
  lang: Lang;
  view: Pick<DrawnView, 'model' | 'spec' | 'data'>;
}

/** The chart of a page of its own, whose title heads the page: each number leads to its check, the grey ground to its rule and its authorities. */
export const ViewFigure = ({ lang, view: { model, spec, data } }: ViewFigureProps) => (
  <>
    <Figure model={model} id="chart" level={1} checked />
    <ContextList lang={lang} spec={spec} data={data} />
  </>
);
