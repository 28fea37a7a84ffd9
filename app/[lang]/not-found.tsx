import { lang as langParam } from 'next/root-params';
import { say } from '../../lib/text/say.ts';
import { siteWords } from '../../lib/text/site.ts';
import { homeAddress } from '../../lib/view/addresses.ts';
import { Page } from '../_ui/frame/Page.tsx';
import { PlaceSearch } from '../_ui/frame/PlaceSearch.tsx';
import { langOf } from '../_ui/frame/request.ts';
import { siteLinks } from '../_ui/frame/site-links.ts';

export default async function NotFound() {
  const lang = langOf((await langParam()) ?? 'zh');
  return (
    <Page lang={lang} here={homeAddress(lang)} release={null}>
      <h1>{say(siteWords.notFoundTitle, lang)}</h1>
      <p>{say(siteWords.notFound, lang)}</p>
      <PlaceSearch lang={lang} id="missing" />
      <h2>{say(siteWords.notFoundPlaces, lang)}</h2>
      <ul className="links">
        {siteLinks(lang).map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
