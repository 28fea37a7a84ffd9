import { editionById } from '../../form/cells.ts';
import type { Message } from '../../result.ts';
import { ingestWords } from '../../text/ingest.ts';
import type { AuthorityLookup } from '../authorities.ts';
import { checkSums } from '../checks/sums.ts';
import { fetchReport } from '../fetch/fetch-report.ts';
import type { FetchOptions } from '../fetch/options.ts';
import { inBoth } from '../findings.ts';
import { readReport } from '../ingest.ts';
import { type Opened, openFile, openPath } from '../open.ts';
import type { ReadReport } from '../report.ts';
import type { StorableReport } from '../store/storable.ts';
import type { Input } from './inputs.ts';

/** What came of one file: the report it holds, or why there is none. An archive gives several. */
export interface Reading {
  file: string;
  sha256: string;
  report: ReadReport | null;
  refusal: readonly Message[];
  retrievedAt: string | null;
}

const refused = (file: string, sha256: string, refusal: readonly Message[]): Reading => ({
  file,
  sha256,
  report: null,
  refusal,
  retrievedAt: null,
});

interface Source {
  opened: readonly Opened[];
  retrievedAt: string | null;
}

const openUrl = async (url: string, input: Input, options: FetchOptions): Promise<Source> => {
  const fetched = await fetchReport(url, options);
  if ('messages' in fetched)
    return { opened: [{ name: input.name, sha256: '', refusal: [...fetched.messages] }], retrievedAt: null };
  return { opened: await openFile(fetched.bytes, input.name), retrievedAt: fetched.retrievedAt };
};

const open = async (input: Input, options: FetchOptions): Promise<Source> => {
  const { from, name } = input;
  if ('url' in from) return openUrl(from.url, input, options);
  if ('path' in from) return { opened: await openPath(from.path, name), retrievedAt: null };
  return { opened: [{ name, sha256: '', refusal: [...from.refusal] }], retrievedAt: null };
};

const readOpened = (opened: Opened, input: Input, authorities: AuthorityLookup): Reading => {
  if ('refusal' in opened) return refused(opened.name, opened.sha256, opened.refusal);
  const { name: file, sha256, document } = opened;
  const { authority, year, sourceUrl } = input;
  const read = readReport(document, { file, sha256, authorities, authority, year, sourceUrl });
  return 'messages' in read
    ? refused(file, sha256, read.messages)
    : { file, sha256, report: read, refusal: [], retrievedAt: null };
};

/** Reads a file, an archive or an address. Bad input never throws. */
export const readInput = async (
  input: Input,
  authorities: AuthorityLookup,
  options: FetchOptions = {},
): Promise<Reading[]> => {
  const { opened, retrievedAt } = await open(input, options);
  return opened.map((each) => ({ ...readOpened(each, input, authorities), retrievedAt }));
};

/** Why a report that was read cannot be stored yet; null where it can. */
const unsettled = ({ authority, authorityName, findings }: ReadReport): Message | null => {
  if (authority !== null) return null;
  const said = { printed: authorityName ?? '' };
  const candidates = findings.find(({ check }) => check === 'identity')?.candidates ?? [];
  const text =
    candidates.length === 0
      ? inBoth(ingestWords.unknownAuthority, said)
      : inBoth(ingestWords.authorityOneOf, { ...said, candidates: candidates.join('、') });
  return { code: 'unknown-authority', severity: 'error', at: 'title', text };
};

/** The reading as the store takes it, or the reason why it cannot be stored. */
export const toStorable = ({ report, refusal, retrievedAt }: Reading): StorableReport | readonly Message[] => {
  if (!report) return refusal;
  const { authority, year, edition } = report;
  const problem = unsettled(report);
  if (problem || authority === null || year === null || edition === null) return problem ? [problem] : refusal;
  const { passed, failed } = checkSums(report.figures, editionById(edition));
  return {
    authority,
    year,
    edition,
    coverage: 'complete',
    document: {
      sha256: report.sha256,
      mediaType: report.mediaType,
      sourceUrl: report.sourceUrl,
      retrievedAt,
      title: report.title,
      publishedOn: report.publishedOn,
    },
    figures: report.figures,
    extraRows: report.extraRows,
    findings: report.findings,
    sections: report.sections,
    checks: { passed, failed },
  };
};
