import { defineConfig } from 'drizzle-kit';

/** `npm run generate` writes the next migration from the schema; migrations are never edited afterwards. */
export default defineConfig({ dialect: 'postgresql', schema: './lib/db/schema.ts', out: './drizzle' });
