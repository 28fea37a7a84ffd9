import { join } from 'node:path';
import { setMode, site } from '../site.ts';
import { ensureBuilt } from './build.ts';
import { explain } from './explain.ts';

/** `npm run build`: builds as `npm start` does and starts nothing, for an image, a server or Vercel. */
setMode(false);
await ensureBuilt(join(import.meta.dirname, '..', '..'), site.distFolder).catch((problem) => {
  for (const sentence of explain(problem)) console.error(sentence);
  process.exitCode = 1;
});
