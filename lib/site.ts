const { env } = process;
const port = Number(env.PORT ?? 3000);

/** What the surroundings say of this site; the database's own settings are read in db/client.ts. */
export const site = {
  port,
  /** Loopback unless the operator opens it: a proxy with TLS belongs in front. */
  host: env.HOST ?? '127.0.0.1',
  /** The public origin, without a slash at the end: for citations, canonical addresses and feeds. */
  origin: (env.SITE_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
  /** Where next build writes. */
  distFolder: env.GONGKAI_DIST ?? '.next',
  /** The memory for rendered pages, in bytes. */
  pageMemory: Number(env.GONGKAI_PAGE_MEMORY_MB ?? 96) * 1024 * 1024,
  /** What one client may ask of costly forms in a minute, in points (lib/serve/limit.ts): a workbook costs 4. */
  pointsPerMinute: Number(env.GONGKAI_POINTS_PER_MINUTE ?? 600),
  /** A PostgreSQL in which several processes count these together; none: each counts for itself. */
  limitsUrl: env.GONGKAI_LIMITS_URL || null,
  contact: env.GONGKAI_CONTACT ?? null,
};

/** Tells the framework and React which of their two builds to use, before either is loaded, and to report to nobody. */
export const setMode = (dev: boolean): void => {
  Object.assign(env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
};
