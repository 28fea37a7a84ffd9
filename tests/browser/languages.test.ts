import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';

const siteUrl = inject('siteUrl');
const pages = [
  '/',
  '/topics/requests',
  '/topics/refusals',
  '/topics/disputes',
  '/topics/procurement',
  '/topics/enforcement',
  '/topics/rules',
  '/reasons/state-secret',
  '/reasons/not-held',
  '/reasons/petition',
  '/reasons/no-correction',
  '/d',
  '/d/321300',
  '/d/110105',
  '/d/320000',
  '/d/321300/2024',
  '/d/110105/2019',
];

/** Every text that a reader sees without script, with the language that the page gives it. */
const textsOf = async (path: string): Promise<{ lang: string; text: string }[]> => {
  const page = load(await fetch(siteUrl + path).then((answer) => answer.text()));
  page('script, style, code, datalist, template').remove();
  return page('body, body *')
    .toArray()
    .flatMap((element) =>
      element.childNodes.flatMap((node) =>
        node.type === 'text'
          ? [{ lang: page(element).closest('[lang]').attr('lang') ?? '', text: node.data.trim() }]
          : [],
      ),
    )
    .filter(({ text }) => text !== '');
};

// Names of file forms and of this software, codes of departments and the example of pinyin are the same in both.
const sameInBoth =
  /Gongkai|English|Cookie|\d{6}-[a-z-]+|（[a-z]+）|\b(?:CSV|XLSX|JSON|PNG|SVG|ZIP|SHA-256|CC BY|MIT|Atom|npm run ingest)\b|https?:\S+/g;

// The name of the site and of the other language, the number of a notice, the column to look for on a site, and a
// printed label that is quoted.
const quoted = /^公开$|^中文$|国办函〔\d{4}〕\d+号|政府信息公开年报|“[^”]*”/g;

describe('the Chinese pages', () => {
  it.each(pages)('%s hold no English words of the interface', async (path) => {
    const foreign = (await textsOf(path))
      .filter(({ lang }) => lang.startsWith('zh'))
      .map(({ text }) => text.replace(sameInBoth, ''))
      .filter((text) => /[A-Za-z]{3,}/.test(text));
    expect(foreign).toEqual([]);
  });
});

describe('the English pages', () => {
  it.each(pages)('/en%s hold no Chinese but what is marked as Chinese', async (path) => {
    const foreign = (await textsOf(`/en${path === '/' ? '' : path}`))
      .filter(({ lang }) => lang.startsWith('en'))
      .map(({ text }) => text.replace(quoted, ''))
      .filter((text) => /\p{Script=Han}/u.test(text));
    expect(foreign).toEqual([]);
  });
});
