import { absolute, homeAddress, viewAddress } from '../view/addresses.ts';
import type { Lang } from '../view/spec.ts';
import type { DrawnView } from './drawn-view.ts';
import { frameHeight, frameHtml } from './embed/frame.ts';
import { imageSizes, pixelsOf } from './image-sizes.ts';

/** What an address of ours points at. */
export interface Embeddable {
  lang: Lang;
  measure: string;
  search: URLSearchParams;
}

const path = /^(\/en)?(?:\/e)?\/c\/([a-z0-9-]{1,60})(?:\.[a-z]{3,4})?$/;

/** Reads an address given to oEmbed; null unless it is a chart of this very origin. Nothing is ever fetched. */
export const readEmbeddable = (address: string, origin: string): Embeddable | null => {
  if (address.length > 2000 || !URL.canParse(address)) return null;
  const url = new URL(address);
  const [, english, measure] = path.exec(url.pathname) ?? [];
  if (url.origin !== new URL(origin).origin || url.username || url.password || measure === undefined) return null;
  return { lang: english ? 'en' : 'zh', measure, search: url.searchParams };
};

const defaultWidth = 720;

const limit = (text: string | null, otherwise: number): number => {
  const asked = /^\d{1,5}$/.test(text ?? '') ? Number(text) : otherwise;
  return Math.max(200, Math.min(otherwise, asked));
};

/** An oEmbed answer (oembed.com, type rich). */
export const oembedOf = (view: DrawnView, search: URLSearchParams) => ({
  version: '1.0',
  type: 'rich',
  title: view.model.title,
  author_name: 'Gongkai 公开',
  provider_name: 'Gongkai 公开',
  provider_url: absolute(view.origin, homeAddress(view.lang)),
  cache_age: 600,
  width: limit(search.get('maxwidth'), defaultWidth),
  height: limit(search.get('maxheight'), frameHeight),
  html: frameHtml(view, view.spec.release !== null, false),
  thumbnail_url: absolute(view.origin, viewAddress(view.spec, view.lang, 'png', { image: 'og' })),
  thumbnail_width: pixelsOf(imageSizes.og).width,
  thumbnail_height: pixelsOf(imageSizes.og).height,
});
