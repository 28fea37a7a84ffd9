import { element, text } from '../chart/svg/element.ts';
import type { Lang } from '../view/spec.ts';

export interface FeedEntry {
  /** Never changes and is never given twice; the link where there is no better. */
  id?: string;
  link: string;
  title: string;
  updated: string;
  summary: string;
}

export interface Feed {
  /** The page that the feed follows, and the feed itself, whole. */
  link: string;
  self: string;
  title: string;
  updated: string;
  lang: Lang;
  entries: readonly FeedEntry[];
}

const entryXml = ({ id, link, title, updated, summary }: FeedEntry): string =>
  element(
    'entry',
    {},
    element('id', {}, text(id ?? link)),
    element('title', {}, text(title)),
    element('updated', {}, text(updated)),
    element('link', { href: link }),
    element('summary', {}, text(summary)),
  );

/** An Atom feed (RFC 4287); its entries are named by their addresses, which never change. */
export const atomOf = ({ link, self, title, updated, lang, entries }: Feed): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang === 'zh' ? 'zh-CN' : 'en' },
    element('id', {}, text(link)),
    element('title', {}, text(title)),
    element('updated', {}, text(updated)),
    element('author', {}, element('name', {}, 'Gongkai 公开')),
    element('link', { href: link }),
    element('link', { rel: 'self', href: self, type: 'application/atom+xml' }),
    ...entries.map(entryXml),
  )}\n`;

export const atomType = 'application/atom+xml; charset=utf-8';
