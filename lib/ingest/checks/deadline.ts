import type { Finding } from '../../form/finding.ts';
import { readingWords } from '../../text/reading.ts';
import type { KnownAuthority } from '../authorities.ts';
import { dayWords, finding } from '../findings.ts';

// Regulations (2019), art. 49: departments by 31 January, governments by 31 March; townships are not named.
const dueDays: Record<number, string> = { 1: '03-31', 2: '03-31', 3: '03-31', 4: '01-31' };

/** Whether the report was published in time; silent where the date or the authority is not known. */
export const checkDeadline = (
  publishedOn: string | null,
  year: number,
  authority: KnownAuthority | null,
): Finding[] => {
  const day = authority ? dueDays[authority.level] : undefined;
  const due = `${year + 1}-${day}`;
  if (!publishedOn || !day || publishedOn <= due) return [];
  const said = { left: publishedOn, right: due, on: dayWords(publishedOn), due: dayWords(due) };
  return [finding('deadline', 'title', readingWords.late, said)];
};
