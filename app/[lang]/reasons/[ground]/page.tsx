import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { groundBySlug } from '../../../../lib/form/law.ts';
import { groundUse } from '../../../../lib/queries/grounds.ts';
import { topicWords } from '../../../../lib/text/home.ts';
import { say } from '../../../../lib/text/say.ts';
import { reasonAddress, topicAddress } from '../../../../lib/view/addresses.ts';
import { pageMetadata } from '../../../_ui/frame/metadata.ts';
import { Page } from '../../../_ui/frame/Page.tsx';
import { langOf, openData } from '../../../_ui/frame/request.ts';
import { drawViews } from '../../../_ui/measure/draw.ts';
import { nameOfGround } from '../../../_ui/method/LawList.tsx';
import { topicName } from '../../../_ui/method/MeasureList.tsx';
import { Breaking } from '../../../_ui/report/Breaking.tsx';
import { GroundDisputes } from '../../../_ui/topic/GroundDisputes.tsx';
import { GroundLaw } from '../../../_ui/topic/GroundLaw.tsx';
import { GroundMix } from '../../../_ui/topic/GroundMix.tsx';
import { Grounds } from '../../../_ui/topic/Grounds.tsx';
import { GroundTrend } from '../../../_ui/topic/GroundTrend.tsx';
import { GroundUse } from '../../../_ui/topic/GroundUse.tsx';
import { groundViews } from '../../../_ui/topic/ground-views.ts';

interface Props {
  params: Promise<{ lang: string; ground: string }>;
}

const open = async (params: Props['params']) => {
  const { lang: named, ground: slug } = await params;
  const [lang, ground] = [langOf(named), groundBySlug(slug) ?? notFound()];
  return { lang, ground, name: nameOfGround(ground.row, lang) };
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { lang, ground, name } = await open(params);
  const description = say(topicWords.groundDescription, lang, { name });
  return pageMetadata(lang, { title: name, description, canonical: reasonAddress(ground.slug, lang) });
};

export default async function Reason({ params }: Props) {
  const [{ lang, ground, name }, { db, release }] = await Promise.all([open(params), openData()]);
  const use = await groundUse(db, release.id, ground.row);
  const models = await drawViews(db, release.id, lang, groundViews(ground, use));
  const crumbs = [{ name: topicName('refusals', lang), href: topicAddress('refusals', lang) }];
  return (
    <Page lang={lang} here={reasonAddress(ground.slug, lang)} release={release} crumbs={crumbs}>
      <h1>
        <Breaking text={name} />
      </h1>
      <p className="soft">{say(topicWords.groundRow, lang, { group: ground.groupName[lang] })}</p>
      <GroundLaw lang={lang} ground={ground} />
      <GroundTrend lang={lang} use={use} />
      <GroundMix lang={lang} models={models} />
      <GroundUse lang={lang} use={use} row={ground.row} />
      <GroundDisputes lang={lang} use={use} />
      <Grounds lang={lang} without={ground} />
    </Page>
  );
}
