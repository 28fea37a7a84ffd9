import { deadlines } from '../form/law.ts';
import type { Chance } from './chance.ts';
import type { Level } from './model.ts';

const day = 86_400_000;

/** When a report came out, and whether the release of its year had to do without it. */
export const publication = (
  level: Level,
  year: number,
  prompt: number,
  chance: Chance,
): { publishedOn: string; late: boolean } => {
  const due = level === 4 ? deadlines.department : deadlines.government;
  const deadline = Date.UTC(year + 1, due.month - 1, due.day);
  const days = chance.happens(prompt) ? -chance.whole(0, 55) : Math.min(300, Math.ceil(chance.around(22, 1.1)));
  const published = deadline + days * day;
  return { publishedOn: new Date(published).toISOString().slice(0, 10), late: published >= Date.UTC(year + 1, 6, 1) };
};
