import type { Metadata } from 'next';
import { aboutWords } from '../../../lib/text/about.ts';
import { homeWords } from '../../../lib/text/home.ts';
import { say } from '../../../lib/text/say.ts';
import { aboutAddress, coverageAddress, methodAddress, releasesAddress } from '../../../lib/view/addresses.ts';
import { pageMetadata } from '../../_ui/frame/metadata.ts';
import { Page } from '../../_ui/frame/Page.tsx';
import { langOf, openData } from '../../_ui/frame/request.ts';

interface Props {
  params: Promise<{ lang: string }>;
}

const sections = [
  ['what', ['whatText'], 'method'],
  ['principles', ['principle1', 'principle2', 'principle3', 'principle4'], null],
  ['sources', ['sourcesText', 'software'], null],
  ['limits', ['limit1', 'limit2', 'limit3'], 'coverage'],
  ['wrong', ['wrong1', 'wrong2'], 'releases'],
  ['privacy', ['privacyText'], null],
] as const;

const ways = {
  method: { words: aboutWords.seeMethod, address: methodAddress },
  coverage: { words: homeWords.coverageLink, address: coverageAddress },
  releases: { words: aboutWords.seeReleases, address: releasesAddress },
};

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const lang = langOf((await params).lang);
  const [title, description] = [say(aboutWords.title, lang), say(aboutWords.description, lang)];
  return pageMetadata(lang, { title, description, canonical: aboutAddress(lang) });
};

export default async function About({ params }: Props) {
  const lang = langOf((await params).lang);
  const { release } = await openData();
  return (
    <Page lang={lang} here={aboutAddress(lang)} release={release}>
      <h1>{say(aboutWords.title, lang)}</h1>
      {sections.map(([head, texts, way]) => (
        <section key={head}>
          <h2>{say(aboutWords[head], lang)}</h2>
          {texts.map((text) => (
            <p key={text}>{say(aboutWords[text], lang)}</p>
          ))}
          {way && (
            <p>
              <a href={ways[way].address(lang)}>{say(ways[way].words, lang)}</a>
            </p>
          )}
        </section>
      ))}
    </Page>
  );
}
