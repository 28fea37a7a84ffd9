import { countChanges } from './count-change.ts';
import { leadingGrounds } from './leading-ground.ts';
import { mostlyNotHeld } from './mostly-not-held.ts';
import { nationChanges } from './nation-change.ts';
import { outsideLimits } from './outside-limits.ts';
import { ownOutliers } from './own-history.ts';
import { rateChanges } from './rate-change.ts';
import type { StoryKind } from './types.ts';

/** Every kind of story, in the order of the page. A new kind is a row here and its words in lib/text/stories.ts. */
export const storyKinds: readonly StoryKind[] = [
  { key: 'nation-change', find: nationChanges, most: 1 },
  { key: 'rate-change', find: rateChanges, most: 2 },
  { key: 'count-change', find: countChanges, most: 2 },
  { key: 'own-history', find: ownOutliers, most: 1 },
  { key: 'outside-limits', find: outsideLimits, most: 1 },
  { key: 'leading-ground', find: leadingGrounds, most: 1 },
  { key: 'mostly-not-held', find: mostlyNotHeld, most: 1 },
];
