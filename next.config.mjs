import {
  cacheControl,
  developmentPolicy,
  kinds,
  networkControl,
  page,
  pinnedRelease,
  transport,
} from './lib/serve/headers.mjs';

const { GONGKAI_DIST, NODE_ENV, SITE_URL } = process.env;

const lines = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));
const source = (row) => `/:path(${row.path})`;

/** An embed names its script by its print, and says so itself: two policies would both hold. */
const policyOf = (row) => {
  const policy = row === page && NODE_ENV === 'development' ? developmentPolicy : row.policy;
  return policy && row.kind !== 'embed' ? { 'content-security-policy': policy } : {};
};

/** The forms of a view: the same address with another ending. */
const endings = 'csv|xlsx|json|png|svg|zip';

/** The lists of the oversight pages, and the forms in which each leaves. */
const lists = [
  'find',
  'compare',
  'coverage',
  'checks',
  'checks/continuity',
  'checks/units',
  'checks/sums',
  'checks/:code([^/.]+)',
];
const listEndings = 'csv|xlsx|json';

/** @type {import('next').NextConfig} */
export default {
  // Two builds side by side (tests, bench) need folders of their own.
  distDir: GONGKAI_DIST ?? '.next',
  serverExternalPackages: ['@electric-sql/pglite', '@resvg/resvg-js', 'subset-font'],
  // The font of the images and the known addresses are read from the disk, wherever the site runs.
  outputFileTracingIncludes: {
    '/\\[lang\\]/**': ['./lib/publish/fonts/*.ttf', './data/addresses.csv', './node_modules/harfbuzzjs/dist/*.wasm'],
  },
  poweredByHeader: false,
  compress: false,
  agentRules: false,
  // Types are the test command's business; a start on a fresh machine need not wait for them.
  typescript: { ignoreBuildErrors: true },
  experimental: { inlineCss: false },
  // No picture is ever fetched or resized for a visitor.
  images: { unoptimized: true },
  // Kept pages serve readers and crawlers alike, so titles and links stand in the head of every one.
  htmlLimitedBots: /.*/,

  // Chinese has the bare addresses, English lives under /en; the folder [lang] is never seen outside.
  async redirects() {
    return [
      { source: '/zh', destination: '/', permanent: true },
      { source: '/zh/:path*', destination: '/:path*', permanent: true },
      { source: '/authorities', destination: '/d', permanent: true },
      { source: '/en/authorities', destination: '/en/d', permanent: true },
      { source: `/c/:measure/:ending(${endings})`, destination: '/c/:measure.:ending', permanent: true },
      { source: `/en/c/:measure/:ending(${endings})`, destination: '/en/c/:measure.:ending', permanent: true },
    ];
  },
  async rewrites() {
    return {
      beforeFiles: [],
      afterFiles: [
        { source: '/', destination: '/zh' },
        { source: `/c/:measure([^/.]+).:ending(${endings})`, destination: '/zh/c/:measure/:ending' },
        { source: `/en/c/:measure([^/.]+).:ending(${endings})`, destination: '/en/c/:measure/:ending' },
        { source: '/e/c/:measure', destination: '/zh/e/c/:measure' },
        { source: '/releases.atom', destination: '/zh/releases/feed' },
        { source: '/en/releases.atom', destination: '/en/releases/feed' },
        { source: '/releases/:release/changes.atom', destination: '/zh/releases/:release/changes/feed' },
        { source: '/en/releases/:release/changes.atom', destination: '/en/releases/:release/changes/feed' },
        { source: '/catalog.jsonld', destination: '/zh/data/catalog' },
        ...['zh', 'en'].flatMap((lang) => {
          const prefix = lang === 'zh' ? '' : '/en';
          return [
            { source: `${prefix}/d/:code([^/.]+).atom`, destination: `/${lang}/releases/feed/authority/:code` },
            { source: `${prefix}/checks/:check([^/.]+).atom`, destination: `/${lang}/releases/feed/check/:check` },
            {
              source: `${prefix}/releases/:release/changes.csv`,
              destination: `/${lang}/releases/:release/changes/csv`,
            },
          ];
        }),
        ...['', '/en'].flatMap((lang) => [
          { source: `${lang}/releases/:release/changes.json`, destination: '/api/v1/releases/:release/changes' },
        ]),
        ...['', '/en'].flatMap((lang) =>
          lists.map((list) => ({
            source: `${lang}/${list}.:ending(${listEndings})`,
            destination: `${lang || '/zh'}/${list.replace(/\(.*\)/, '')}/file/:ending`,
          })),
        ),
        { source: '/:path((?!en$|en/|zh$|zh/|_next/|api/|e/).*)', destination: '/zh/:path' },
      ],
      fallback: [],
    };
  },
  // What the framework sends by itself, on Vercel and behind `npm start`; routes add their own.
  async headers() {
    const pinned = [{ type: 'query', key: 'r', value: pinnedRelease }];
    return [
      ...kinds.map((row) => ({
        source: source(row),
        headers: lines({ ...row.headers, ...policyOf(row), ...transport(SITE_URL ?? '') }),
      })),
      { source: source(page), missing: pinned, headers: lines({ 'cache-control': cacheControl.live }) },
      {
        source: source(page),
        has: pinned,
        headers: lines({ 'cache-control': cacheControl.pinned, 'cdn-cache-control': networkControl }),
      },
    ];
  },
};
