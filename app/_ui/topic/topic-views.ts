import type { TopicPage } from '../../../lib/form/topics/types.ts';
import type { ViewSpec } from '../../../lib/view/spec.ts';
import type { Wanted } from '../measure/draw.ts';

/** Where a topic shows another view of a measure than its default. */
const chosen: Readonly<Record<string, Partial<ViewSpec>>> = {
  suits: { breakdown: 'path', kind: 'stack' },
};

/** The charts of a topic's page. */
export const topicViews = ({ drawn }: TopicPage): Wanted[] => drawn.map((code) => [code, chosen[code] ?? {}]);
