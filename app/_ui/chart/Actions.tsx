import type { ReactNode } from 'react';
import type { ChartModel } from '../../../lib/chart/model.types.ts';
import { figureWords } from '../../../lib/text/figure.ts';
import { say } from '../../../lib/text/say.ts';
import { type Ending, embedAddress, frozenAddress, viewAddress } from '../../../lib/view/addresses.ts';

const endings: readonly Ending[] = ['csv', 'xlsx', 'json', 'png', 'svg', 'zip'];

/** The quiet row under a chart: the same view with another ending, and its links. */
export const Actions = ({ model, children }: { model: ChartModel; children?: ReactNode }) => {
  const { spec, lang, drawn } = model;
  return (
    <nav className="chart-actions" aria-label={say(figureWords.actions, lang)}>
      {endings.map((ending) => (
        <a key={ending} href={viewAddress(spec, lang, ending)} rel="nofollow">
          {ending.toUpperCase()}
        </a>
      ))}
      <a href={viewAddress(spec, lang)}>{say(figureWords.link, lang)}</a>
      <a href={frozenAddress(spec, drawn, lang)} rel="nofollow">
        {say(figureWords.frozen, lang)}
      </a>
      <a href={embedAddress(spec, lang)} rel="nofollow">
        {say(figureWords.embed, lang)}
      </a>
      {children}
    </nav>
  );
};
