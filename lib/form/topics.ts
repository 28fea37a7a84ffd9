import type { Topic } from './measure-types.ts';
import { disputesTopic } from './topics/disputes.ts';
import { enforcementTopic } from './topics/enforcement.ts';
import { procurementTopic } from './topics/procurement.ts';
import { refusalsTopic } from './topics/refusals.ts';
import { requestsTopic } from './topics/requests.ts';
import { rulesTopic } from './topics/rules.ts';
import type { TopicPage } from './topics/types.ts';

/** The six topics, in the order of the site's menu. */
export const topics: readonly TopicPage[] = [
  requestsTopic,
  refusalsTopic,
  disputesTopic,
  procurementTopic,
  enforcementTopic,
  rulesTopic,
];

const byCode = new Map<string, TopicPage>(topics.map((topic) => [topic.code, topic]));
const sentences = new Map(topics.flatMap((topic) => topic.measures.map(({ code, words }) => [code, words])));

/** The topic of an address; undefined for a name that is none (quality measures live on the method page). */
export const topicByCode = (code: Topic | string): TopicPage | undefined => byCode.get(code);

/** What a measure tells and how to read it, in one plain sentence; undefined for quality measures. */
export const wordsOfMeasure = (code: string) => sentences.get(code);
