/** Paths of pages: no ending, nothing of the framework, of the API or of embeds. */
const page = '/:path((?!_next/|api/|(?:en/)?e/)[^.]*)';

const security = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
];

const policy = [
  "default-src 'self'",
  // Cached pages cannot carry a nonce; nothing foreign may run either way. The development server evaluates.
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The forms of a view: the same address with another ending. */
const endings = 'csv|xlsx|json|png|svg|zip';

const fresh = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600';
const forEver = 'public, max-age=31536000, immutable';

/** @type {import('next').NextConfig} */
export default {
  // Two builds side by side (tests, bench) need folders of their own.
  distDir: process.env.GONGKAI_DIST ?? '.next',
  serverExternalPackages: ['@electric-sql/pglite', '@resvg/resvg-js'],
  // The font of the images is read from the disk, wherever the site runs.
  outputFileTracingIncludes: { '/\\[lang\\]/**': ['./lib/publish/fonts/*.ttf'] },
  poweredByHeader: false,
  compress: false,
  agentRules: false,
  experimental: { inlineCss: true },

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
        { source: '/:path((?!en$|en/|zh$|zh/|_next/|api/|e/).*)', destination: '/zh/:path' },
      ],
      fallback: [],
    };
  },
  async headers() {
    const pinned = [{ type: 'query', key: 'r', value: '[1-9][0-9]*' }];
    return [
      { source: '/:path*', headers: security },
      { source: page, headers: [{ key: 'Content-Security-Policy', value: policy }] },
      { source: page, missing: pinned, headers: [{ key: 'Cache-Control', value: fresh }] },
      { source: page, has: pinned, headers: [{ key: 'Cache-Control', value: forEver }] },
    ];
  },
};
