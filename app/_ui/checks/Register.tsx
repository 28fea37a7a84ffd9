import { checks } from '../../../lib/form/checks.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { CheckCount } from '../../../lib/queries/findings.ts';
import { checkViewWords } from '../../../lib/text/checks.ts';
import { checksWords } from '../../../lib/text/pages.ts';
import { severityWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

const heads = ['check', 'formula', 'scope', 'severity'] as const;
const counts = ['hits', 'reports', 'falseAlarms'] as const;

/** Every check as its row states it, with how often it found something. */
export const Register = ({ lang, found }: { lang: Lang; found: readonly CheckCount[] }) => (
  <Scroll label={say(checksWords.register, lang)}>
    <table className="table">
      <caption>{say(checkViewWords.noChecks, lang)}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {say(checksWords[head], lang)}
            </th>
          ))}
          {counts.map((head) => (
            <th key={head} scope="col" className="value">
              {say(checksWords[head], lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => {
          const count = found.find((each) => each.check === check.code);
          return (
            <tr key={check.code} id={check.code}>
              <th scope="row">
                {count ? (
                  <a href={`${listAddress('checks', lang, { check: check.code })}#findings`}>{check.name[lang]}</a>
                ) : (
                  check.name[lang]
                )}
                <br />
                <code className="soft">{check.code}</code>
              </th>
              <td className="prose">{check.formula[lang]}</td>
              <td className="named">{check.scope[lang]}</td>
              <td className={count && check.severity !== 'info' ? 'brief warn' : 'brief soft'}>
                {say(severityWords[check.severity], lang)}
              </td>
              {[count?.findings, count?.reports, count?.falseAlarms].map((n, at) => (
                <td key={counts[at]} className="value">
                  {formatNumber(n ?? 0, lang)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  </Scroll>
);
