import type { Topic } from '../../../lib/form/measure-types.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { topicName } from '../method/MeasureList.tsx';
import { comparedTopics } from './asked.ts';

interface TabsProps {
  lang: Lang;
  shown: readonly Topic[];
  keys: Readonly<Record<string, string | undefined>>;
}

/** The topics of the measures, those on the page marked. */
export const TopicTabs = ({ lang, shown, keys }: TabsProps) => (
  <nav className="tabs" aria-label={say(compareWords.topic, lang)}>
    {comparedTopics.map((topic) => (
      <a
        key={topic}
        href={listAddress('compare', lang, { ...keys, topic })}
        aria-current={shown.length === 1 && shown[0] === topic ? 'page' : undefined}
      >
        {topicName(topic, lang)}
      </a>
    ))}
    <a
      href={listAddress('compare', lang, { ...keys, topic: 'all' })}
      aria-current={shown.length > 1 ? 'page' : undefined}
    >
      {say(compareWords.everyTopic, lang)}
    </a>
  </nav>
);
