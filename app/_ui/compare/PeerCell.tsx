import type { Evaluation } from '../../../lib/form/evaluate.ts';
import type { Measure } from '../../../lib/form/measure-types.ts';
import type { PeerMedian } from '../../../lib/queries/peer-medians.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { ComparedCell } from './ComparedCell.tsx';
import { IntervalNote } from './IntervalNote.tsx';
import type { ComparedRow } from './rows.ts';
import { Spark } from './Spark.tsx';
import type { SparkPoint } from './spark.ts';
import { differenceText } from './values.ts';

interface CellProps {
  lang: Lang;
  measure: Measure;
  row: ComparedRow;
  evaluation: Evaluation | null;
  points: readonly SparkPoint[];
  domain: readonly [number, number];
}

interface NoteProps {
  lang: Lang;
  measure: Measure;
  evaluation: Evaluation;
  peers: PeerMedian | undefined;
}

const Notes = ({ lang, measure, evaluation, peers }: NoteProps) => {
  const { value, small } = evaluation;
  if (value === null) return null;
  const median = peers?.median ?? null;
  return (
    <>
      {median !== null && !small && (
        <span className="note">
          {say(compareWords.against, lang, { difference: differenceText(value - median, measure, lang) })}
        </span>
      )}
      <IntervalNote lang={lang} measure={measure} evaluation={evaluation} />
    </>
  );
};

/** One measure of one authority: the number, its years as a small chart, and how it stands to its peers. */
export const PeerCell = ({ lang, measure, row, evaluation, points, domain }: CellProps) => (
  <td className="value">
    <ComparedCell lang={lang} measure={measure} report={row.shown} evaluation={evaluation} />
    {points.some((point) => point.evaluation?.value != null) && (
      <Spark lang={lang} measure={measure} points={points} domain={domain} />
    )}
    {evaluation && <Notes lang={lang} measure={measure} evaluation={evaluation} peers={row.medians[measure.code]} />}
  </td>
);
