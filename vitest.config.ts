import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    // PGlite in WASM takes much memory, and the machines are small.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: process.env.GONGKAI_RESULTS ?? '.results/vitest.json' }]],
    projects: [
      {
        test: {
          ...shared,
          name: 'library',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'node_modules/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          // One site and one browser at a time: the pages are what is tested, not the machine.
          fileParallelism: false,
        },
      },
    ],
  },
});
