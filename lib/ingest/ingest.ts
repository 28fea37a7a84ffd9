import { editionOf, editions } from '../form/cells.ts';
import type { Edition } from '../form/types.ts';
import type { AuthorityLookup } from './authorities.ts';
import { runChecks } from './check.ts';
import type { SourceDocument } from './document.ts';
import { figuresOf } from './figures.ts';
import { reportAuthority, reportYear } from './identity.ts';
import { wordsOnly } from './label.ts';
import { type Line, linesOf } from './lines.ts';
import { locate } from './locate.ts';
import { editionVotes } from './locate-edition.ts';
import { checkNarrative } from './narrative.ts';
import { publishedOn } from './published-on.ts';
import { refusalOf } from './refuse.ts';
import type { ReadReport, Refusal } from './report.ts';
import { sectionTexts } from './sections.ts';
import { solve } from './solve.ts';
import { headOfDocument } from './title.ts';

/** What is known of a file beside its content. */
export interface ReadContext {
  file: string;
  sha256: string;
  authorities: AuthorityLookup;
  authority?: string | undefined;
  year?: number | undefined;
  sourceUrl?: string | undefined;
}

// The labels decide; where they are silent, the year does.
const editionFor = (votes: ReturnType<typeof editionVotes>, year: number | null): Edition | undefined =>
  votes[0] && votes[0].labels > (votes[1]?.labels ?? 0)
    ? votes[0].edition
    : ((year === null ? undefined : editionOf(year)) ?? editions.at(-1));

const printsThreeRows = (lines: readonly Line[]): boolean =>
  /逾期不补正|未按收费通知要求/.test(
    lines.map((line) => line.cells.map((cell) => wordsOnly(cell.text)).join('')).join(''),
  );

/** Reads one document: by its printed labels alone, changing nothing and deciding no doubt. */
export const readReport = (source: SourceDocument, context: ReadContext): ReadReport | Refusal => {
  const head = headOfDocument(source);
  const { year, findings: ofYear } = reportYear(source, head, context);
  const lines = linesOf(source);
  const votes = editionVotes(lines);
  const edition = editionFor(votes, year);
  const found = edition ? locate(lines, edition) : null;
  const refusal = refusalOf({ source, context, year, lines, found });
  if (refusal || !edition || !found || year === null) return refusal ?? { file: context.file, messages: [] };

  const { authority, findings: ofAuthority } = reportAuthority(head, context, context.authorities, year);
  const { located, findings: ofSolving, settled } = solve(found, edition, () => printsThreeRows(lines));
  const { figures, broken } = figuresOf(located);
  const sections = sectionTexts(source);
  const published = source.publishedOn ?? publishedOn(lines);
  const checked = runChecks({
    figures,
    edition,
    year,
    publishedOn: published,
    authority,
    located: { ...located, rows: located.rows.filter((row) => !settled.has(row.row.key)) },
    broken,
    votes,
  });
  return {
    file: context.file,
    sha256: context.sha256,
    mediaType: source.mediaType,
    title: head.title ?? source.title,
    authority: authority?.code ?? null,
    authorityName: authority?.fullName ?? (head.issuer || null),
    year,
    edition: edition.id,
    publishedOn: published,
    sourceUrl: context.sourceUrl ?? null,
    figures,
    extraRows: located.extraRows,
    findings: [
      ...ofAuthority,
      ...ofYear,
      ...ofSolving,
      ...checked.findings,
      ...checkNarrative(sections, figures, { year, department: authority?.level === 4 }),
    ],
    sections,
  };
};
