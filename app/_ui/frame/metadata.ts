import type { Metadata } from 'next';
import { imageSizes, pixelsOf } from '../../../lib/publish/image-sizes.ts';
import { site } from '../../../lib/site.ts';
import { absolute, otherLanguage } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface PageFacts {
  title: string;
  description: string;
  /** The address that search engines shall keep. */
  canonical: string;
  /** False for views beside the canonical one. */
  indexed?: boolean;
  /** This very view, where it is another than the canonical one: what a card on a social site leads to. */
  shown?: string;
  /** An image of this very view, and what it shows. */
  image?: { address: string; alt: string };
  /** Where a program learns how to embed the page (oEmbed). */
  oembed?: string;
  /** Where a program follows the page (Atom). */
  feed?: string;
  /** The catalogue of the data (DCAT). */
  catalog?: string;
}

/** Title, description, canonical, the other language and the card for social sites. */
export const pageMetadata = (
  lang: Lang,
  { title, description, canonical, indexed = true, shown = canonical, image, oembed, feed, catalog }: PageFacts,
): Metadata => {
  const own = absolute(site.origin, canonical);
  const other = absolute(site.origin, otherLanguage(canonical, lang));
  const [zh, en] = lang === 'zh' ? [own, other] : [other, own];
  const { width, height } = pixelsOf(imageSizes.og);
  const images = image && [{ url: absolute(site.origin, image.address), width, height, alt: image.alt }];
  return {
    title,
    description,
    alternates: {
      canonical: own,
      languages: { 'zh-CN': zh, en, 'x-default': zh },
      types: {
        ...(oembed && { 'application/json+oembed': absolute(site.origin, oembed) }),
        ...(catalog && { 'application/ld+json': absolute(site.origin, catalog) }),
        ...(feed && { 'application/atom+xml': absolute(site.origin, feed) }),
      },
    },
    robots: indexed ? undefined : { index: false, follow: true },
    openGraph: {
      title,
      description,
      url: absolute(site.origin, shown),
      siteName: '公开 Gongkai',
      type: 'website',
      locale: lang === 'zh' ? 'zh_CN' : 'en',
      images,
    },
    twitter: { card: images ? 'summary_large_image' : 'summary', title, description, images },
  };
};
