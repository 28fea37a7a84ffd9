import { type CheerioAPI, load } from 'cheerio';

interface Link {
  from: string;
  to: string;
}

export interface Crawled {
  /** The addresses that were opened. */
  opened: string[];
  /** Each link that leads nowhere, and why. */
  broken: string[];
}

/** Addresses that differ only in which authority, measure, year or view they show; of a file in any view of it. */
const shapeOf = (address: string): string => {
  const { pathname, searchParams } = new URL(address);
  const path = pathname
    .replace(/\/(c|e\/c|d|topics|reasons|checks|releases|reports)\/[^/.]+/g, '/$1/:it')
    .replace(/\/\d{4}(?=[/.]|$)/, '/:year');
  return /\.\w+$/.test(path) ? path : `${path}?${[...searchParams.keys()].sort().join('&')}`;
};

const withoutFragment = (address: string) => address.replace(/#.*$/, '');

/** The addresses of this site that a page leads to; a link to a picture or file is one too. */
const linksOf = ($: CheerioAPI, page: string): string[] => {
  const { origin } = new URL(page);
  const addresses = $('a[href], link[rel="alternate"], link[rel="canonical"], form[action]')
    .toArray()
    .map((element) => $(element).attr('href') ?? $(element).attr('action') ?? '');
  return addresses.map((address) => new URL(address, page).href).filter((address) => address.startsWith(`${origin}/`));
};

/** A place in a page, by its id; a fragment of nothing is the top. */
const hasPlace = ($: CheerioAPI, address: string): boolean => {
  const place = decodeURIComponent(new URL(address).hash.slice(1));
  return place === '' || $('[id]').is((_, element) => $(element).attr('id') === place);
};

const open = async (address: string) => {
  // A connection that the site closed for being idle is no broken link: it is asked once more.
  const answer = await fetch(address).catch(() => fetch(address));
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const $ = isPage ? load(await answer.text()) : null;
  if (!isPage) await answer.body?.cancel();
  return { status: answer.status, $ };
};

/** Follows every link from a page, of each shape of address the first few, until nothing new is left. */
export const crawl = async (start: string, ofShape: number): Promise<Crawled> => {
  const pages = new Map<string, Awaited<ReturnType<typeof open>>>();
  const shapes = new Map<string, number>();
  const broken = new Set<string>();
  const queue: Link[] = [{ from: '', to: start }];
  for (let link = queue.shift(); link; link = queue.shift()) {
    const { from, to } = link;
    const address = withoutFragment(to);
    const known = pages.get(address);
    const shape = shapeOf(address);
    const seen = shapes.get(shape) ?? 0;
    if (!known && seen >= ofShape) continue;
    const page = known ?? (await open(address));
    if (page.status !== 200) broken.add(`${from} -> ${to}: ${page.status}`);
    else if (page.$ && !hasPlace(page.$, to)) broken.add(`${from} -> ${to}: no such place`);
    if (known) continue;
    pages.set(address, page);
    shapes.set(shape, seen + 1);
    if (page.$ && page.status === 200)
      queue.push(...linksOf(page.$, address).map((found) => ({ from: address, to: found })));
  }
  return { opened: [...pages.keys()], broken: [...broken] };
};
