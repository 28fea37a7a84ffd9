import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { explain } from '../../../../lib/form/mentions.ts';
import { topicByCode } from '../../../../lib/form/topics.ts';
import { topicWords } from '../../../../lib/text/home.ts';
import { say } from '../../../../lib/text/say.ts';
import { topicAddress } from '../../../../lib/view/addresses.ts';
import { pageMetadata } from '../../../_ui/frame/metadata.ts';
import { Page } from '../../../_ui/frame/Page.tsx';
import { langOf, openData } from '../../../_ui/frame/request.ts';
import { Explained } from '../../../_ui/glossary/Explained.tsx';
import { TopicLinks } from '../../../_ui/home/TopicLinks.tsx';
import { drawViews } from '../../../_ui/measure/draw.ts';
import { Grounds } from '../../../_ui/topic/Grounds.tsx';
import { TopicMeasures } from '../../../_ui/topic/TopicMeasures.tsx';
import { topicViews } from '../../../_ui/topic/topic-views.ts';
import { WayDown } from '../../../_ui/topic/WayDown.tsx';

interface Props {
  params: Promise<{ lang: string; topic: string }>;
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { lang: named, topic: code } = await params;
  const [lang, topic] = [langOf(named), topicByCode(code) ?? notFound()];
  return pageMetadata(lang, {
    title: topic.title[lang],
    description: topic.lead[lang],
    canonical: topicAddress(topic.code, lang),
  });
};

export default async function Topic({ params }: Props) {
  const [{ lang: named, topic: code }, { db, release }] = await Promise.all([params, openData()]);
  const [lang, topic] = [langOf(named), topicByCode(code) ?? notFound()];
  const models = await drawViews(db, release.id, lang, topicViews(topic));
  const [lead, ...told] = explain([topic.lead[lang], ...topic.measures.map(({ words }) => words[lang])], lang);
  return (
    <Page lang={lang} here={topicAddress(topic.code, lang)} release={release}>
      <h1>{topic.title[lang]}</h1>
      <p className="lead">
        <Explained lang={lang} pieces={lead} />
      </p>
      <WayDown lang={lang} topic={topic} />
      <TopicMeasures lang={lang} topic={topic} told={told} models={models} />
      {topic.code === 'refusals' && <Grounds lang={lang} />}
      <TopicLinks lang={lang} heading={say(topicWords.others, lang)} but={topic.code} />
    </Page>
  );
}
