import { say } from '../text/say.ts';
import { siteWords } from '../text/site.ts';
import { authoritiesAddress, coverageAddress, dataAddress, homeAddress } from '../view/addresses.ts';

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

/**
 * The framework draws a page that is not found in the browser alone: its body is empty where no script runs.
 * This writes the same help into it; with script it is not shown.
 */
export const withHelp = (status: number, address: string, body: Buffer): Buffer => {
  if (status !== 404 || !body.includes(begin)) return body;
  const lang = /^\/en(?=[/?]|$)/.test(address) ? 'en' : 'zh';
  const page = body.toString('utf8').replace(begin, `<html id="__next_error__" lang="${lang}">`);
  return Buffer.from(page.replace(/<body[^>]*>/, (tag) => tag + help(lang)));
};
