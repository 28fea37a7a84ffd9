// Plain JavaScript, because next.config.mjs reads this table too: on Vercel the framework sends these heads itself.

const day = 86_400;
const year = 31_536_000;

/** For what shows the newest release, and for what names its release and so never changes. */
export const cacheControl = {
  live: 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
  pinned: `public, max-age=${year}, immutable`,
  error: 'no-store',
};

/**
 * Beside `pinned`, for the network in front: it may have kept "no such release" before that release came out,
 * and forgets it within a day.
 */
export const networkControl = `public, max-age=${day}`;

/** A release number, as the key `r` names it. */
export const pinnedRelease = '[1-9][0-9]{0,8}';

/** @param {string} frames @param {string} [more] */
const policyOf = (frames, more = '') =>
  [
    "default-src 'self'",
    // Kept pages cannot carry a nonce; nothing foreign may run either way.
    `script-src 'self' 'unsafe-inline'${more}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frames}`,
  ].join('; ');

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

const own = { ...everywhere, 'cross-origin-resource-policy': 'same-origin' };
const foreign = { ...everywhere, 'cross-origin-resource-policy': 'cross-origin' };
const embed = '(?:en/|zh/)?e/';

/** What pages send, and every path that is of no kind (one with a line break in it). */
export const page = {
  kind: 'page',
  path: `(?!_next/|api/|${embed})[^.]*`,
  headers: { ...own, 'cross-origin-opener-policy': 'same-origin', 'x-frame-options': 'DENY' },
  policy: policyOf("'none'"),
};

/**
 * The kinds of answer, by path without the first slash; every path is of exactly one kind. What a route sends
 * itself wins over `policy`.
 */
export const kinds = [
  { kind: 'embed', path: `${embed}.*`, headers: foreign, policy: policyOf('*') },
  { kind: 'asset', path: '_next/.*', headers: own, policy: null },
  {
    kind: 'data',
    path: `(?:api/.*|(?!_next/|api/|${embed})[^.]*\\..*)`,
    headers: foreign,
    // A drawing opened by itself may not run anything.
    policy: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  },
  page,
];

/** Pages of the development server evaluate their scripts. */
export const developmentPolicy = policyOf("'none'", " 'unsafe-eval'");

/** Browsers that came by TLS keep to it; said only where the site's own origin is https. */
export const transport = /** @param {string} origin */ (origin) =>
  origin.startsWith('https:') ? { 'strict-transport-security': `max-age=${2 * year}; includeSubDomains` } : {};

const tests = kinds.map((row) => ({ row, test: new RegExp(`^/${row.path}$`) }));

export const kindOf = /** @param {string} path */ (path) => tests.find(({ test }) => test.test(path))?.row ?? page;
