import { cellByCode } from '../../../lib/form/cells.ts';
import { findingKind } from '../../../lib/form/notices.ts';
import type { StoredFinding } from '../../../lib/queries/finding-rows.ts';
import { findingValue } from '../../../lib/text/finding-value.ts';
import { placeText } from '../../../lib/text/place.ts';
import { reportWords, severityWords } from '../../../lib/text/report.ts';
import { sentenceOf } from '../../../lib/text/reworded.ts';
import { say } from '../../../lib/text/say.ts';
import { checksAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

/** The place of a finding in words, linked to its cell where it is one. */
const PlaceLink = ({ lang, at, report }: { lang: Lang; at: string; report: string }) => {
  const cell = cellByCode(at);
  return cell ? <a href={`${report}#${at}`}>{cell.name[lang]}</a> : placeText(at, lang);
};

interface FindingProps {
  lang: Lang;
  finding: StoredFinding;
  /** The address of the report it concerns; empty on that very page. */
  report: string;
}

/** Both values where the sentence does not name them already. */
const Values = ({ lang, finding: { check, text, ...sides } }: Omit<FindingProps, 'report'>) => {
  if (sides.left === null || sides.right === null) return null;
  const [left, right] = [findingValue(check, sides.left, lang), findingValue(check, sides.right, lang)];
  const sentence = sentenceOf(text, lang);
  if (sentence.includes(left) && sentence.includes(right)) return null;
  return <span className="note number"> {say(reportWords.values, lang, { left, right })}</span>;
};

/** The sentence of a finding without the name of its check, which stands above it. */
export const sentenceBesideName = ({ check, text }: Pick<StoredFinding, 'check' | 'text'>, lang: Lang): string => {
  const [sentence, name] = [sentenceOf(text, lang), findingKind(check)?.name[lang] ?? check];
  const start = say(reportWords.named, lang, { name });
  const rest = sentence.startsWith(start) ? sentence.slice(start.length) : sentence;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};

/** One finding: what the check says, where, and both values. */
export const FindingLine = ({ lang, finding, report }: FindingProps) => (
  <li>
    <span className={finding.severity === 'info' ? 'soft' : 'warn'}>{say(severityWords[finding.severity], lang)}</span>
    {' · '}
    <a href={checksAddress(lang, finding.check)}>{findingKind(finding.check)?.name[lang] ?? finding.check}</a>
    {' · '}
    <PlaceLink lang={lang} at={finding.at} report={report} />
    <br />
    {sentenceBesideName(finding, lang)}
    <Values lang={lang} finding={finding} />
  </li>
);

/** The findings of a report; informational ones stand last. */
export const Findings = ({
  lang,
  findings,
  report = '',
}: {
  lang: Lang;
  findings: readonly StoredFinding[];
  report?: string;
}) => (
  <ul className="findings">
    {findings
      .toSorted((a, b) => Number(a.severity === 'info') - Number(b.severity === 'info'))
      .map((finding) => (
        <FindingLine
          key={`${finding.check} ${finding.at} ${finding.text.zh}`}
          lang={lang}
          finding={finding}
          report={report}
        />
      ))}
  </ul>
);
