import type { Measure } from '../../../lib/form/measure-types.ts';
import { measures } from '../../../lib/form/measures.ts';
import type { comparison } from '../../../lib/queries/comparison.ts';
import { compareWords } from '../../../lib/text/compare.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, viewAddress } from '../../../lib/view/addresses.ts';
import { defaultView } from '../../../lib/view/choices.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { topicName } from '../method/MeasureList.tsx';
import { grouped } from '../table/grouped.ts';
import { Scroll } from '../table/Scroll.tsx';
import { ComparedCell } from './ComparedCell.tsx';
import { chosenReport, evaluated, median, textOf } from './values.ts';

interface CompareProps {
  lang: Lang;
  compared: Awaited<ReturnType<typeof comparison>>;
  year: number | null;
}

const MeasureRow = ({ lang, compared, year, measure }: CompareProps & { measure: Measure }) => {
  const codes = compared.authorities.map(({ code }) => code);
  const shown = codes.map((code) => {
    const report = chosenReport(compared.observations, code, year);
    return { code, report, evaluation: evaluated(measure, report) };
  });
  const middle = median(shown.map(({ evaluation }) => evaluation?.value ?? null));
  return (
    <tr>
      <th scope="row">
        <a href={viewAddress(defaultView(measure.code, { authorities: codes }), lang)}>{measure.name[lang]}</a>
      </th>
      {shown.map(({ code, report, evaluation }) => (
        <td key={code} className="value">
          <ComparedCell lang={lang} measure={measure} report={report} evaluation={evaluation} />
        </td>
      ))}
      <td className="value soft">{middle === null ? '–' : textOf(middle, measure, lang)}</td>
    </tr>
  );
};

/** Measures down, authorities across, under their topics; compositions have pages of their own. */
export const CompareTable = ({ lang, compared, year }: CompareProps) => (
  <Scroll label={say(compareWords.title, lang)}>
    <table className="table">
      <caption>
        {say(compareWords.caption, lang, {
          n: compared.authorities.length,
          year: year === null ? say(compareWords.newest, lang) : say(compareWords.yearOf, lang, { year }),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say(compareWords.measure, lang)}</th>
          {compared.authorities.map(({ code, name }) => (
            <th key={code} scope="col" className="value">
              <a href={authorityAddress(code, lang)}>{name[lang]}</a>
              <br />
              <span className="note">{chosenReport(compared.observations, code, year)?.year}</span>
            </th>
          ))}
          <th scope="col" className="value">
            {say(compareWords.median, lang)}
          </th>
        </tr>
      </thead>
      {grouped(
        measures.filter(({ kind }) => kind !== 'composition'),
        ({ topic }) => topic,
      ).map(([topic, listed]) => (
        <tbody key={topic}>
          <tr>
            <th scope="rowgroup" colSpan={compared.authorities.length + 2}>
              <b>{topicName(topic, lang)}</b>
            </th>
          </tr>
          {listed.map((measure) => (
            <MeasureRow key={measure.code} lang={lang} compared={compared} year={year} measure={measure} />
          ))}
        </tbody>
      ))}
    </table>
  </Scroll>
);
