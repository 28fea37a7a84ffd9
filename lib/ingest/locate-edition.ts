import { editions } from '../form/cells.ts';
import type { Edition } from '../form/types.ts';
import { labelText } from './label.ts';
import type { Line } from './lines.ts';
import { isDigits } from './number.ts';
import { remember } from './remember.ts';

const labelsOf = (edition: Edition): Set<string> =>
  new Set(
    edition.blocks.flatMap((block) =>
      [...block.rows, ...block.columns].flatMap((each) =>
        [each.label, ...(each.aliases ?? [])].map((label) => labelText(label).core),
      ),
    ),
  );

// Only what an edition alone prints speaks for it; a wording that another edition knows as well says nothing.
const distinctive: readonly (readonly [Edition, string[]])[] = editions.map((edition) => {
  const others = editions.filter((other) => other !== edition).map(labelsOf);
  return [edition, [...labelsOf(edition)].filter((label) => !others.some((other) => other.has(label)))];
});

const allDistinctive = new Set(distinctive.flatMap(([, labels]) => labels));

const distinctiveLabel = remember((text): { label: string | null } => {
  const { core } = labelText(text);
  return { label: allDistinctive.has(core) ? core : null };
}, 5000);

/** How often each edition's own labels are printed, the strongest first. */
export const editionVotes = (lines: readonly Line[]): { edition: Edition; labels: number }[] => {
  const printed = new Set<string>();
  for (const { cells } of lines)
    for (const { text } of cells) {
      const label = text === '' || isDigits(text) ? null : distinctiveLabel(text).label;
      if (label !== null) printed.add(label);
    }
  return distinctive
    .map(([edition, labels]) => ({ edition, labels: labels.filter((label) => printed.has(label)).length }))
    .sort((a, b) => b.labels - a.labels);
};
