import type { Database } from '../../../lib/db/client.ts';
import { authoritiesByCode } from '../../../lib/queries/authorities.ts';
import { kept } from '../../../lib/queries/kept.ts';
import type { Release } from '../../../lib/queries/release.ts';
import { storyFacts } from '../../../lib/queries/stories.ts';
import { chooseStories } from '../../../lib/stories/choose.ts';
import { tellStory } from '../../../lib/stories/tell.ts';
import { toldMeasures } from '../../../lib/stories/thresholds.ts';
import type { Story } from '../../../lib/stories/types.ts';

/** The stories of a release: found and told once for it. */
export const openStories = (db: Database, release: Release): Promise<readonly Story[]> =>
  kept(db, `told ${release.id}`, async () => {
    const found = chooseStories(await storyFacts(db, release, toldMeasures));
    const names = await authoritiesByCode(
      db,
      found.flatMap(({ authority }) => authority ?? []),
    );
    return found.map((each) => tellStory(each, names.find(({ code }) => code === each.authority) ?? null));
  });
