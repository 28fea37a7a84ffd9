import type { Evaluation } from '../../../lib/form/evaluate.ts';
import { states } from '../../../lib/form/figure.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import { measureByCode } from '../../../lib/form/measures.ts';
import { fewestRanked } from '../../../lib/form/rank.ts';
import { formatNumber, formatPercent } from '../../../lib/format.ts';
import type { Peers } from '../../../lib/queries/peers.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { authorityWords } from '../../../lib/text/authority.ts';
import { chartWords } from '../../../lib/text/chart.ts';
import { portraitWords } from '../../../lib/text/portrait.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { keyMeasures } from './key-measures.ts';
import { measured } from './observed.ts';
import { RankNote } from './RankNote.tsx';
import { isSpan, spanText } from './span.ts';

const Shown = ({ lang, evaluation, share }: { lang: Lang; evaluation: Evaluation; share: boolean }) => {
  const { value, numerator, denominator, state } = evaluation;
  if (value === null)
    return <i className="absent">{states[state].present ? say(chartWords.noCases, lang) : states[state].name[lang]}</i>;
  return (
    <>
      {share ? formatPercent(value, lang) : formatNumber(value, lang)}
      {share && numerator !== null && denominator !== null && (
        <small>
          {say(chartWords.ofCases, lang, {
            numerator: formatNumber(numerator, lang),
            denominator: formatNumber(denominator, lang),
          })}
        </small>
      )}
    </>
  );
};

interface KeyFiguresProps {
  lang: Lang;
  report: Report;
  peers: Peers;
}

/** What a failed check leaves of a figure: both readings of it, or that its total is in doubt. */
const Doubt = ({ lang, report, own, share }: { lang: Lang; report: Report; own: Evaluation; share: boolean }) => {
  if (isSpan(own)) {
    const span = spanText(own, lang, share ? formatPercent : formatNumber);
    return <small className="warn">{say(portraitWords.doubtful, lang, { span })}</small>;
  }
  const doubted = own.value === null && report.doubts.some(({ cell }) => own.cells.includes(cell));
  return doubted && <small className="warn">{say(portraitWords.doubtfulBase, lang)}</small>;
};

const KeyFigure = ({ lang, report, peers, measure }: KeyFiguresProps & { measure: Measure }) => {
  const evaluation = measured(report, measure.code);
  const share = measure.unit === 'share';
  return (
    <div>
      <dt>
        <a href={reportAddress(report.authority.code, report.year, lang, evaluation.cells[0])}>{measure.name[lang]}</a>
      </dt>
      <dd className={evaluation.value === null ? 'words' : undefined}>
        <Shown lang={lang} evaluation={evaluation} share={share} />
        <Doubt lang={lang} report={report} own={evaluation} share={share} />
        <RankNote lang={lang} measure={measure} own={evaluation} peers={peers} />
      </dd>
    </div>
  );
};

const PeersNote = ({ lang, report: { year }, peers }: KeyFiguresProps) => (
  <p className="note">
    {peers.reporting + 1 < fewestRanked
      ? say(portraitWords.noPeers, lang, { year, least: fewestRanked - 1 })
      : say(peers.of === peers.reporting ? portraitWords.peersAll : portraitWords.peers, lang, {
          year,
          of: formatNumber(peers.of, lang),
          n: formatNumber(peers.reporting, lang),
        })}
  </p>
);

/** Six figures of the newest report that tells them, each with its place among peers and leading to its cell. */
export const KeyFigures = (props: KeyFiguresProps) => {
  const { lang, report } = props;
  return (
    <section className="key-figures">
      <h2>
        {say(authorityWords.keyFigures, lang)}{' '}
        <small className="soft">{say(authorityWords.ofYear, lang, { year: report.year })}</small>
      </h2>
      <dl className="totals">
        {keyMeasures.map((code) => {
          const measure = measureByCode(code);
          return measure && <KeyFigure key={code} {...props} measure={measure} />;
        })}
      </dl>
      <PeersNote {...props} />
    </section>
  );
};
