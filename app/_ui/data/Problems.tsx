import { type ProblemCode, problem, problemCodes } from '../../../lib/publish/problem.ts';
import { dataWords } from '../../../lib/text/about.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

const Row = ({ lang, code }: { lang: Lang; code: ProblemCode }) => {
  const { status, title } = problem(code, lang);
  return (
    <tr id={`problem-${code}`}>
      <th scope="row">
        <code>{code}</code>
      </th>
      <td className="value">{status}</td>
      <td>{title}</td>
    </tr>
  );
};

/** Every problem that a program may be answered with; the `type` of a problem document points here. */
export const Problems = ({ lang }: { lang: Lang }) => (
  <Scroll label={say(dataWords.problems, lang)}>
    <table className="table">
      <caption className="hidden">{say(dataWords.problems, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(dataWords.problem, lang)}</th>
          <th scope="col" className="value">
            HTTP
          </th>
          <th scope="col">{say(dataWords.meaning, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {problemCodes.map((code) => (
          <Row key={code} lang={lang} code={code} />
        ))}
      </tbody>
    </table>
  </Scroll>
);
