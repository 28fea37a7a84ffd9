import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Advisory {
  name: string;
  severity: string;
  title: string;
  url: string;
}

/** What `npm audit --json` says: packages, and through which advisories they are found. */
export interface AuditReport {
  vulnerabilities: Record<string, { via: (string | Advisory)[] }>;
}

/** A finding that was looked at and is lived with, and why. */
export interface Accepted {
  advisory: string;
  reason: string;
}

const advisoryOf = ({ url }: Advisory): string => url.split('/').at(-1) ?? url;

/** What no line of the list accepts, and lines of the list that accept nothing any more. */
export const compare = ({ vulnerabilities }: AuditReport, accepted: readonly Accepted[]) => {
  const found = Object.values(vulnerabilities).flatMap(({ via }) => via.filter((each) => typeof each === 'object'));
  const known = new Set(accepted.map(({ advisory }) => advisory));
  const seen = new Set(found.map(advisoryOf));
  return {
    unaccepted: found.filter((each) => !known.has(advisoryOf(each))),
    outdated: accepted.filter(({ advisory }) => !seen.has(advisory)),
  };
};

/** The report in npm's words; null where the registry gave none. */
export const readReport = (said: string): AuditReport | null => {
  try {
    const report = JSON.parse(said);
    return report?.vulnerabilities ? report : null;
  } catch {
    return null;
  }
};

/** Known weaknesses of what runs in production against those accepted; 2 where nothing was checked, which is no good news. */
export const audit = (said: string, accepted: readonly Accepted[]): { code: 0 | 1 | 2; lines: string[] } => {
  const report = readReport(said);
  if (!report)
    return {
      code: 2,
      lines: ['软件源没有返回审计结果，未作检查。 The registry gave no audit report: nothing was checked.'],
    };
  const { unaccepted, outdated } = compare(report, accepted);
  return {
    code: unaccepted.length > 0 ? 1 : 0,
    lines: [
      ...unaccepted.map(({ name, severity, title, url }) => `${severity}: ${name}: ${title} (${url})`),
      ...outdated.map(({ advisory, reason }) => `${advisory} no longer applies (${reason}): take it off the list.`),
      `${unaccepted.length} findings not accepted, ${accepted.length} on the list.`,
    ],
  };
};

/** The packages that are installed, as the registry knows them today. */
export const auditInstalled = () => {
  const words = ['audit', '--json', '--omit', 'dev', '--fetch-retries', '0', '--fetch-timeout', '20000'];
  const { stdout } = spawnSync('npm', words, { encoding: 'utf8', maxBuffer: 2 ** 26, timeout: 60_000 });
  const accepted = JSON.parse(readFileSync(new URL('./accepted-findings.json', import.meta.url), 'utf8'));
  return audit(stdout ?? '', accepted);
};

const run = () => {
  const { code, lines } = auditInstalled();
  for (const line of lines) console.log(line);
  process.exitCode = code;
};

if (process.argv[1] === new URL(import.meta.url).pathname) run();
