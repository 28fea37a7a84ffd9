import type { Measure } from '../../../lib/form/measure-types.ts';
import { topicByCode } from '../../../lib/form/topics.ts';
import { topicAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import type { Step } from '../frame/Crumbs.tsx';

/** From a chart up to the topic that its measure belongs to; measures of the reports themselves have none. */
export const crumbsToMeasure = (lang: Lang, { topic }: Pick<Measure, 'topic'>): Step[] | undefined => {
  const found = topicByCode(topic);
  return found && [{ name: found.title[lang], href: topicAddress(topic, lang) }];
};
