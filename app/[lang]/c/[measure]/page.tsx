import type { Metadata } from 'next';
import { cache } from 'react';
import { site } from '../../../../lib/site.ts';
import { measureWords } from '../../../../lib/text/measure.ts';
import { say } from '../../../../lib/text/say.ts';
import { absolute, measureAddress, oembedAddress, viewAddress } from '../../../../lib/view/addresses.ts';
import type { Lang } from '../../../../lib/view/spec.ts';
import { pageMetadata } from '../../../_ui/frame/metadata.ts';
import { Page } from '../../../_ui/frame/Page.tsx';
import { langOf, type Query } from '../../../_ui/frame/request.ts';
import { crumbsToMeasure } from '../../../_ui/measure/crumbs-to-measure.ts';
import { DistrictLinks } from '../../../_ui/measure/DistrictLinks.tsx';
import { LinkAndCite } from '../../../_ui/measure/LinkAndCite.tsx';
import { openView } from '../../../_ui/measure/open-view.ts';
import { Related } from '../../../_ui/measure/Related.tsx';
import { Told } from '../../../_ui/measure/Told.tsx';
import { ViewControls } from '../../../_ui/measure/ViewControls.tsx';
import { ViewFigure } from '../../../_ui/measure/ViewFigure.tsx';
import { Definition } from '../../../_ui/method/MeasureEntry.tsx';

interface Props {
  params: Promise<{ lang: string; measure: string }>;
  searchParams: Promise<Query>;
}

// Asked once for the page and its metadata: the query as text, so that equal addresses are one.
const ask = cache((code: string, query: string, lang: Lang) => openView(code, JSON.parse(query), lang));

const open = async ({ params, searchParams }: Props) => {
  const [{ lang: named, measure }, query] = await Promise.all([params, searchParams]);
  const lang = langOf(named);
  return { lang, ...(await ask(measure, JSON.stringify(query), lang)) };
};

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { lang, model, spec } = await open(props);
  const [canonical, shown] = [measureAddress(spec.measure, lang), viewAddress(spec, lang)];
  const { title, description } = model;
  const image = { address: viewAddress(spec, lang, 'png', { image: 'og' }), alt: description };
  const oembed = oembedAddress(absolute(site.origin, shown));
  return pageMetadata(lang, { title, description, canonical, shown, indexed: shown === canonical, image, oembed });
};

export default async function MeasurePage(props: Props) {
  const { lang, ...view } = await open(props);
  const { spec, data, measure, release } = view;
  return (
    <Page lang={lang} here={viewAddress(spec, lang)} release={release} crumbs={crumbsToMeasure(lang, measure)}>
      <Told lang={lang} view={view} />
      <ViewFigure lang={lang} view={view} />
      <ViewControls lang={lang} measure={measure} spec={spec} data={data} years={view.years} />
      <DistrictLinks lang={lang} spec={spec} districts={view.districts} />
      <h2>{say(measureWords.about, lang)}</h2>
      <Definition lang={lang} measure={measure} />
      <LinkAndCite lang={lang} opened={view} />
      <Related lang={lang} measure={measure} spec={spec} />
    </Page>
  );
}
