/** @type {import('next').NextConfig} */
export default {
  // Two builds side by side (tests, bench) need folders of their own.
  distDir: process.env.GONGKAI_DIST ?? '.next',
  serverExternalPackages: ['@electric-sql/pglite'],
  poweredByHeader: false,
  compress: false,
  agentRules: false,
};
