import type { MetadataRoute } from 'next';
import { site } from '../lib/site.ts';
import { absolute } from '../lib/view/addresses.ts';

export const dynamic = 'force-dynamic';

/** Everything may be read; views beside the canonical ones say so themselves. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(site.origin, '/sitemap.xml') };
}
