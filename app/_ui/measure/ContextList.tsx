import { contextRule } from '../../../lib/chart/context-rule.ts';
import type { ViewData } from '../../../lib/queries/view-data.ts';
import { measureWords } from '../../../lib/text/measure.ts';
import { say } from '../../../lib/text/say.ts';
import { authorityAddress, compareAddress } from '../../../lib/view/addresses.ts';
import { mostAuthorities } from '../../../lib/view/params.ts';
import type { Lang, ViewSpec } from '../../../lib/view/spec.ts';

/** Who stands in grey behind the chart, by what rule, each with its page; and all of them side by side. */
export const ContextList = ({ lang, spec, data }: { lang: Lang; spec: ViewSpec; data: ViewData }) => {
  const others = data.context?.authorities ?? [];
  const codes = [...data.authorities.slice(0, 1), ...others].map(({ code }) => code).slice(0, mostAuthorities);
  return (
    others.length > 0 &&
    spec.context !== 'nation' && (
      <details className="context-list" id="context">
        <summary>{say(measureWords.contextList, lang, { count: others.length })}</summary>
        <p className="note">{contextRule({ data, spec, lang })}</p>
        <ul className="codes">
          {others.map(({ code, name }) => (
            <li key={code}>
              <a href={authorityAddress(code, lang, spec.release)}>{name[lang]}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={compareAddress(codes, lang)}>{say(measureWords.compareThese, lang, { count: codes.length })}</a>
        </p>
      </details>
    )
  );
};
