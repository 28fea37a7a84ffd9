import type { Measure } from '../../../lib/form/measure-types.ts';
import { measureByCode } from '../../../lib/form/measures.ts';
import { fewestRanked } from '../../../lib/form/rank.ts';
import { formatNumber } from '../../../lib/format.ts';
import type { Peers } from '../../../lib/queries/peers.ts';
import type { Report } from '../../../lib/queries/reports.ts';
import { authorityWords } from '../../../lib/text/authority.ts';
import { portraitWords } from '../../../lib/text/portrait.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Doubt, KeyValue } from './KeyValue.tsx';
import { keyMeasures } from './key-measures.ts';
import { measured } from './observed.ts';
import { RankNote } from './RankNote.tsx';

interface KeyFiguresProps {
  lang: Lang;
  report: Report;
  peers: Peers;
}

const KeyFigure = ({ lang, report, peers, measure }: KeyFiguresProps & { measure: Measure }) => {
  const evaluation = measured(report, measure.code);
  const share = measure.unit === 'share';
  return (
    <div>
      <dt>
        <a href={reportAddress(report.authority.code, report.year, lang, evaluation.cells[0])}>{measure.name[lang]}</a>
      </dt>
      <dd className={evaluation.value === null ? 'words' : undefined}>
        <KeyValue lang={lang} own={evaluation} share={share} />
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

/** Of a report without its tables only what its text states: the same absence five times says nothing. */
const told = (report: Report) => (code: string) =>
  report.coverage === 'complete' || measured(report, code).value !== null;

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
        {keyMeasures.filter(told(report)).map((code) => {
          const measure = measureByCode(code);
          return measure && <KeyFigure key={code} {...props} measure={measure} />;
        })}
      </dl>
      {report.coverage === 'narrative' && <p className="note">{say(portraitWords.textOnly, lang)}</p>}
      <PeersNote {...props} />
    </section>
  );
};
