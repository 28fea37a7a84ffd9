import type { Topic } from '../form/measure-types.ts';
import type { Lang, OutputSpec, ViewSpec } from './spec.ts';
import { type Drawn, encodeFull, encodeView } from './url.ts';

/** Every address of the site is built here, and nowhere else. English lives under /en, the same paths. */

export type Ending = 'csv' | 'xlsx' | 'json' | 'png' | 'svg' | 'zip';

const inLang = (path: string, lang: Lang): string => (lang === 'zh' ? path : path === '/' ? '/en' : `/en${path}`);
const withQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path);
const queryOf = (values: Record<string, string | number | null | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&');

export const homeAddress = (lang: Lang): string => inLang('/', lang);

/** A view as a page, or as data and image with an ending. */
export const viewAddress = (spec: ViewSpec, lang: Lang, ending?: Ending, output?: Partial<OutputSpec>): string =>
  withQuery(inLang(`/c/${spec.measure}${ending ? `.${ending}` : ''}`, lang), encodeView(spec, output, lang));

export const embedAddress = (spec: ViewSpec, lang: Lang): string =>
  withQuery(inLang(`/e/c/${spec.measure}`, lang), encodeView(spec));

/** The link that never changes: every default written out and the release last. */
export const frozenAddress = (spec: ViewSpec, drawn: Drawn, lang: Lang, ending?: Ending): string =>
  withQuery(inLang(`/c/${spec.measure}${ending ? `.${ending}` : ''}`, lang), encodeFull(spec, drawn));

export const frozenEmbedAddress = (spec: ViewSpec, drawn: Drawn, lang: Lang): string =>
  withQuery(inLang(`/e/c/${spec.measure}`, lang), encodeFull(spec, drawn));

/** The measure itself, with nothing chosen: what `canonical` points at. */
export const measureAddress = (measure: string, lang: Lang): string => inLang(`/c/${measure}`, lang);

/** One number of one report, or the parts that a view draws of it, with everything it came from. */
export const checkAddress = (
  measure: string,
  code: string,
  year: number,
  lang: Lang,
  drawn: Partial<Pick<ViewSpec, 'kind' | 'breakdown' | 'release'>> = {},
): string => {
  const { kind, breakdown, release } = drawn;
  const keys = { d: code, y: year, v: kind === 'flow' ? kind : null, b: breakdown, r: release };
  return withQuery(inLang(`/c/${measure}/check`, lang), queryOf(keys));
};

export const authorityAddress = (code: string, lang: Lang, release?: number | null): string =>
  withQuery(inLang(`/d/${code}`, lang), queryOf({ r: release }));

/** One report as the filled-in form; a cell is marked by its code. */
export const reportAddress = (code: string, year: number, lang: Lang, cell?: string, release?: number | null): string =>
  `${withQuery(inLang(`/d/${code}/${year}`, lang), queryOf({ r: release }))}${cell ? `#${cell}` : ''}`;

/** The list of authorities, with search. */
export const authoritiesAddress = (lang: Lang, query?: string): string =>
  withQuery(inLang('/d', lang), queryOf({ q: query }));

export const topicAddress = (topic: Topic, lang: Lang): string => inLang(`/topics/${topic}`, lang);

/** A ground is the last part of its row: `not_held` is written `not-held`. */
export const groundOfRow = (row: string): string => (row.split('.').at(-1) ?? row).replaceAll('_', '-');
export const reasonAddress = (ground: string, lang: Lang): string =>
  inLang(`/reasons/${ground.replaceAll('_', '-')}`, lang);

export const compareAddress = (codes: readonly string[], lang: Lang): string =>
  inLang(codes.length ? `/compare?d=${codes.join('.')}` : '/compare', lang);
export const findAddress = (query: string, lang: Lang): string =>
  withQuery(inLang('/find', lang), queryOf({ q: query }));
/** What is suggested while somebody types; the text follows as `q`. */
export const suggestAddress = (lang: Lang): string => `/api/suggest/${lang}`;
export const searchAddress = (query: string, lang: Lang): string =>
  withQuery(inLang('/search', lang), queryOf({ q: query }));

export const coverageAddress = (lang: Lang, query: { parent?: string; year?: number } = {}): string =>
  withQuery(inLang('/coverage', lang), queryOf({ p: query.parent, y: query.year }));
export const checksAddress = (lang: Lang, check?: string): string =>
  `${inLang('/checks', lang)}${check ? `#${check}` : ''}`;
/** The lists of the oversight pages; each leaves as a file under the same query. */
export type ListPage = 'find' | 'compare' | 'coverage' | 'checks' | `checks/${string}`;
export type ListEnding = 'csv' | 'xlsx' | 'json';
export const listAddress = (
  page: ListPage,
  lang: Lang,
  keys: Record<string, string | number | null | undefined> = {},
  ending?: ListEnding,
): string => withQuery(inLang(`/${page}${ending ? `.${ending}` : ''}`, lang), queryOf(keys));
/** The letter to one authority that lists the findings on its reports. */
export const letterAddress = (code: string, lang: Lang): string => inLang(`/checks/${code}`, lang);

export const releasesAddress = (lang: Lang): string => inLang('/releases', lang);
export const changesAddress = (release: number, lang: Lang, ending?: 'json' | 'csv' | 'atom'): string =>
  inLang(`/releases/${release}/changes${ending ? `.${ending}` : ''}`, lang);

/** Feeds to follow: the releases, the reports of an authority, what a check finds. */
export const releasesFeedAddress = (lang: Lang): string => `${releasesAddress(lang)}.atom`;
export const authorityFeedAddress = (code: string, lang: Lang): string => `${authorityAddress(code, lang)}.atom`;
export const checkFeedAddress = (check: string, lang: Lang): string => `${inLang('/checks', lang)}/${check}.atom`;

export const sitemapAddress = (map: number | 'pages'): string => `/sitemap/${map}.xml`;

/** The catalogue of the data sets (DCAT) for programs that gather such. */
export const catalogAddress = (): string => '/catalog.jsonld';

/** All data of a release: the page that lists its files, and each file, which has no language. */
export const bulkAddress = (release: number, lang: Lang): string => inLang(`/releases/${release}/data`, lang);
export const bulkFileAddress = (release: number, file: string): string => `/releases/${release}/data/${file}`;

export const dataAddress = (lang: Lang): string => inLang('/data', lang);
/** The page to try the interface on. */
export const tryAddress = (lang: Lang): string => inLang('/data/api', lang);
export const tryEndpointAddress = (endpoint: string, lang: Lang): string =>
  `${withQuery(tryAddress(lang), queryOf({ endpoint }))}#form`;
export const methodAddress = (lang: Lang, anchor?: string): string =>
  `${inLang('/method', lang)}${anchor ? `#${anchor}` : ''}`;
export const aboutAddress = (lang: Lang): string => inLang('/about', lang);

/** The interface for programs has one language of addresses. */
export const apiAddress = (path: string, query: Record<string, string | number | null | undefined> = {}): string =>
  withQuery(path === '' ? '/api/v1' : `/api/v1/${path}`, queryOf(query));
export const reportApiAddress = (code: string, year: number): string => apiAddress(`reports/${code}/${year}`);
export const oembedAddress = (url: string): string => withQuery('/api/oembed', queryOf({ url }));

/** The same page in the other language. */
export const otherLanguage = (address: string, lang: Lang): string => {
  const bare = address.replace(/^\/en(?=\/|\?|#|$)/, '') || '/';
  return inLang(bare.startsWith('/') ? bare : `/${bare}`, lang === 'zh' ? 'en' : 'zh');
};

/** An address of ours under the site's own origin. */
export const absolute = (site: string, address: string): string => `${site.replace(/\/$/, '')}${address}`;
