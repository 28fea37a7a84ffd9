import type { Finding } from '../form/finding.ts';
import type { Words } from '../form/types.ts';
import { readingWords } from '../text/reading.ts';
import type { AuthorityLookup, KnownAuthority } from './authorities.ts';
import type { SourceDocument } from './document.ts';
import { finding } from './findings.ts';
import { type Period, periodOf, yearIn, yearOf } from './period.ts';
import { type Head, issuerOfFile } from './title.ts';

/** What is told about the file beside its content. */
export interface Told {
  file: string;
  sourceUrl?: string | undefined;
  year?: number | undefined;
  authority?: string | undefined;
}

interface YearSource {
  name: Words;
  year: number | null;
}

const fileName = (path: string) => path.split(/[/\\]/).at(-1) ?? path;

/** Every place that says the year, the most trusted first. */
const yearSources = (period: Period | null, head: Head, told: Told): YearSource[] => [
  { name: { zh: '标题', en: 'title' }, year: yearOf(head.title) },
  { name: { zh: '统计期限', en: 'period' }, year: period?.from ?? null },
  { name: { zh: '统计期限截止日', en: 'end of the period' }, year: period?.to ?? null },
  {
    name: { zh: '文件名', en: 'file name' },
    year: yearIn(fileName(told.file), /(?<!\d)(20\d\d)(?!\d|-\d\d-\d\d)/),
  },
  { name: { zh: '地址', en: 'address' }, year: yearIn(told.sourceUrl ?? null, /(?<!\d)(20\d\d)(?:nb|ndbg|nian|年)/) },
  { name: { zh: '选项', en: 'option' }, year: told.year ?? null },
];

const otherTitle: Words = { zh: '页上另一标题', en: 'another title on the page' };

/** Where the title itself names no year, one that stands alone in the list beside it; among several none is proven. */
const yearOfList = ([first, ...more]: readonly YearSource[]): { year: number | null; findings: Finding[] } => {
  if (!first || more.length > 0) return { year: null, findings: [] };
  const said = { left: String(first.year) };
  return { year: first.year, findings: [finding('year', 'title', readingWords.yearFromList, said)] };
};

/** The report year by the most trusted place that says one, and a finding for each place that says another. */
export const reportYear = (
  source: SourceDocument,
  head: Head,
  told: Told,
): { year: number | null; findings: Finding[] } => {
  const known = yearSources(periodOf(source), head, told).filter((each) => each.year !== null);
  const others = (head.others ?? []).map((year): YearSource => ({ name: otherTitle, year }));
  if (known.length === 0 && others[0]) return yearOfList(others);
  const year = known[0]?.year ?? null;
  const findings = [...known, ...others]
    .filter((each) => each.year !== year)
    .map((each) =>
      finding('year', 'title', readingWords.yearDiffers, {
        left: String(year),
        right: String(each.year),
        source: each.name,
      }),
    );
  return { year, findings };
};

const placesAbove = ({ parent }: KnownAuthority, lookup: AuthorityLookup): KnownAuthority[] => {
  const above = parent === null ? undefined : lookup.byCode(parent);
  return above ? [above, ...placesAbove(above, lookup)] : [];
};

// A name is the issuer's only where nothing but the name of a place above it stands before it.
const leadIsHarmless = (lead: string, authority: KnownAuthority, lookup: AuthorityLookup): boolean => {
  if (lead === '') return true;
  if (placesAbove(authority, lookup).some(({ names }) => names.some((name) => lead.endsWith(name)))) return true;
  return !/[省市县区州盟旗镇乡]$/.test(lead);
};

const namedBy = (issuer: string, lookup: AuthorityLookup): KnownAuthority[] => {
  const matches = lookup
    .endingIn(issuer)
    .filter(({ authority, name }) => leadIsHarmless(issuer.slice(0, issuer.length - name.length), authority, lookup));
  const longest = Math.max(0, ...matches.map(({ name }) => name.length));
  const best = matches.filter(({ name }) => name.length === longest).map(({ authority }) => authority);
  return best.length > 1 ? byPlaceAbove(best, issuer, lookup) : best;
};

const byPlaceAbove = (authorities: KnownAuthority[], issuer: string, lookup: AuthorityLookup): KnownAuthority[] => {
  const placed = authorities.filter((authority) =>
    placesAbove(authority, lookup).some(({ names }) => names.some((name) => issuer.includes(name))),
  );
  return placed.length > 0 ? placed : authorities;
};

// 朝阳区 in a title is 北京市朝阳区 where a line near it, as 发布机构, writes one of them in full.
const toldApart = (authorities: KnownAuthority[], near: readonly string[]): KnownAuthority[] => {
  const written = authorities.filter(({ fullName }) =>
    near.some((line) => line.includes(fullName.replace(/人民政府$/, ''))),
  );
  return written.length === 1 ? written : authorities;
};

// Links to other places stand on many pages: where the lines name several, none of them is proven.
const standingAlone = (near: readonly string[], ofFile: string, lookup: AuthorityLookup): KnownAuthority[] => {
  const beside = [...new Set(near.flatMap((line) => namedBy(line, lookup)))];
  return beside.length > 0 ? beside : namedBy(ofFile, lookup);
};

export interface Identified {
  authority: KnownAuthority | null;
  findings: Finding[];
}

const unknownAuthority = (issuer: string, candidates: readonly KnownAuthority[], lookup: AuthorityLookup): Finding => {
  const near = candidates.length > 0 ? [] : lookup.nearly(issuer);
  const first = near[0];
  const codes = [...candidates, ...near.map(({ authority }) => authority)].map(
    ({ code, fullName }) => `${code} ${fullName}`,
  );
  const more = { severity: 'warning' as const, candidates: codes.slice(0, 10) };
  return first
    ? finding('identity', 'title', readingWords.authorityNear, { left: first.printed, right: first.name }, more)
    : finding('identity', 'title', readingWords.authorityUnknown, { left: issuer.slice(0, 40) }, more);
};

// 崇川区 has had two codes: the year tells which of them reports.
const inForce = (authorities: KnownAuthority[], year: number | null): KnownAuthority[] => {
  if (year === null || authorities.length < 2) return authorities;
  const there = authorities.filter(({ from, to }) => (from ?? year) <= year && year <= (to ?? year));
  return there.length > 0 ? there : authorities;
};

// The code of an abolished place stays valid for its years, and for no others.
const outOfItsYears = ({ fullName, from, to }: KnownAuthority, year: number | null): Finding[] => {
  if (year === null || ((from ?? year) <= year && year <= (to ?? year))) return [];
  const said = { left: fullName, right: `${from ?? ''}—${to ?? ''}`, year: String(year) };
  return [finding('identity', 'title', readingWords.authorityGone, said)];
};

/** Who reports: by the title, else a name that stands alone near it, the file name, and last the option. */
export const reportAuthority = (
  head: Head,
  told: Told,
  lookup: AuthorityLookup,
  year: number | null = null,
): Identified => {
  const option = told.authority === undefined ? undefined : lookup.byCode(told.authority);
  const ofFile = issuerOfFile(fileName(told.file));
  const all = head.issuer ? namedBy(head.issuer, lookup) : standingAlone(head.near, ofFile, lookup);
  const named = inForce(all, year);
  const found = named.length > 1 && head.issuer ? toldApart(named, head.near) : named;
  const [only] = found;
  if (found.length === 1 && only) {
    if (!option || option.code === only.code) return { authority: only, findings: outOfItsYears(only, year) };
    const said = { left: only.fullName, right: option.fullName };
    return { authority: only, findings: [finding('identity', 'title', readingWords.authorityDiffers, said)] };
  }
  if (option) return { authority: option, findings: outOfItsYears(option, year) };
  return { authority: null, findings: [unknownAuthority(head.issuer || ofFile, found, lookup)] };
};
