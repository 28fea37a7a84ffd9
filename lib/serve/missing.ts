import { say } from '../text/say.ts';
import { siteWords } from '../text/site.ts';
import { troubleWords } from '../text/trouble.ts';
import { authoritiesAddress, coverageAddress, dataAddress, homeAddress, releasesAddress } from '../view/addresses.ts';

const begin = '<html id="__next_error__">';

const help = (lang: 'zh' | 'en') => {
  const words = (key: keyof typeof siteWords) => say(siteWords[key], lang);
  const links = [
    [words('home'), homeAddress(lang)],
    [words('coverage'), coverageAddress(lang)],
    [words('data'), dataAddress(lang)],
  ];
  return `<noscript><main><h1>${words('notFoundTitle')}</h1><p>${words('notFound')}</p>
<form action="${authoritiesAddress(lang)}"><input name="q" aria-label="${words('place')}"> <button>${words('search')}</button></form>
<ul>${links.map(([name, href]) => `<li><a href="${href}">${name}</a></li>`).join('')}</ul></main></noscript>`;
};

/** A page that could not be made, for whom no script tells it. */
const trouble = (lang: 'zh' | 'en') =>
  `<noscript><main><h1>${troubleWords.title[lang]}</h1><p>${troubleWords.text[lang]}</p>
<p><a href="${homeAddress(lang)}">${troubleWords.home[lang]}</a></p></main></noscript>`;

/** The release that an address names and nobody has published yet; null for every other address. */
const unpublished = (address: string, newest: number): number | null => {
  const pinned = /^\/(?:en\/)?(?:c|d|e)\//.test(address) ? /[?&]r=([1-9]\d{0,8})(?=&|$)/.exec(address)?.[1] : undefined;
  return pinned && newest > 0 && Number(pinned) > newest ? Number(pinned) : null;
};

/** Which release there is instead, and the same view in it. */
const releaseHelp = (lang: 'zh' | 'en', address: string, wanted: number, newest: number): string => {
  const there = address
    .replace(/([?&])r=\d+/, `$1r=${newest}`)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  const words = (key: 'unknownRelease' | 'nearestRelease') => say(siteWords[key], lang, { wanted, newest });
  return `<main class="page" id="content"><h1>${words('unknownRelease')}</h1>
<p><a href="${there}">${words('nearestRelease')}</a></p>
<p><a href="${releasesAddress(lang)}">${say(siteWords.releases, lang)}</a></p></main>`;
};

/**
 * The framework draws a page that is not found, or fails, in the browser alone: its body is empty where no script runs.
 * This writes the same help into it; with script it is not shown. A link to a release that is not there gets a
 * page of its own, without script, that names the nearest.
 */
export const withHelp = (status: number, address: string, body: Buffer, newest = 0): Buffer => {
  if ((status !== 404 && status < 500) || !body.includes(begin)) return body;
  const lang = /^\/en(?=[/?]|$)/.test(address) ? 'en' : 'zh';
  const wanted = status === 404 ? unpublished(address, newest) : null;
  const page = body.toString('utf8').replace(begin, `<html id="__next_error__" lang="${lang}">`);
  const told = status === 404 ? help(lang) : trouble(lang);
  const inserted = wanted === null ? told : releaseHelp(lang, address, wanted, newest);
  const kept = wanted === null ? page : page.replace(/<script\b.*?<\/script>/gs, '');
  return Buffer.from(kept.replace(/<body[^>]*>/, (tag) => tag + inserted));
};
