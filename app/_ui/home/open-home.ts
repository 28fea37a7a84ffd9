import type { Database } from '../../../lib/db/client.ts';
import { editions } from '../../../lib/form/cells.ts';
import { existingGovernments } from '../../../lib/queries/existing.ts';
import { fullestYear } from '../../../lib/queries/fullest-year.ts';
import { overview } from '../../../lib/queries/overview.ts';
import type { Release } from '../../../lib/queries/release.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { drawViews } from '../measure/draw.ts';
import { openStories } from './open-stories.ts';
import { homeViews } from './views.ts';

/** Everything on the first page, asked in parallel. */
export const openHome = async (db: Database, release: Release, lang: Lang) => {
  const lastYear = new Date(release.publishedAt || 0).getUTCFullYear() - 1;
  const [held, existing, stories, models] = await Promise.all([
    overview(db, release.id),
    existingGovernments(db, editions[0]?.from ?? lastYear, lastYear),
    openStories(db, release),
    fullestYear(db, release.id).then((fullest) => drawViews(db, release.id, lang, homeViews(fullest))),
  ]);
  return { held, existing, stories, models };
};
