import { states } from '../../../lib/form/figure.ts';
import { formatDate, formatNumber } from '../../../lib/format.ts';
import {
  type CellGroup,
  type CheckedNumber,
  cellGroups,
  checkText,
  numberText,
} from '../../../lib/publish/check-number.ts';
import { checkNumberWords as words } from '../../../lib/text/check-number.ts';
import { say } from '../../../lib/text/say.ts';
import { reportAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';
import { Copyable } from './Copyable.tsx';

interface CheckedProps {
  lang: Lang;
  checked: CheckedNumber;
  pinned: number | null;
}

const CellRows = ({ lang, checked, pinned, head, cells }: CheckedProps & CellGroup) => (
  <tbody>
    <tr>
      <th colSpan={3} scope="rowgroup">
        {head}
      </th>
    </tr>
    {cells.map(({ code, name, value, raw, state }) => (
      <tr key={code}>
        <td>
          <a href={reportAddress(checked.report.authority.code, checked.report.year, lang, code, pinned)}>
            {name[lang]}
          </a>
          <br />
          <code>{code}</code>
        </td>
        <td className={value === null ? 'value absent' : 'value'}>
          {value === null ? states[state].name[lang] : formatNumber(value, lang)}
        </td>
        <td>{raw}</td>
      </tr>
    ))}
  </tbody>
);

const Source = ({ href, title }: { href: string; title: string | null }) => (
  <a href={href} rel="noopener">
    {title ?? href}
  </a>
);

const Versions = ({ lang, checked }: CheckedProps) => (
  <ul>
    {checked.report.revisions.map(({ release, publishedAt }) => (
      <li key={release}>{say(words.revision, lang, { release, date: formatDate(publishedAt, lang) })}</li>
    ))}
  </ul>
);

/** One number taken apart: value, what it is made of with its cells, the document and its versions; then all of it to copy. */
export const CheckedBody = (props: CheckedProps) => {
  const { lang, checked } = props;
  const { measure, report } = checked;
  const { sourceUrl, title, sha256 } = report.document;
  return (
    <>
      <h1>{say(words.head, lang)}</h1>
      <p className="lead">
        {say(words.value, lang, {
          measure: measure.name[lang],
          authority: report.authority.fullName[lang],
          year: report.year,
          value: numberText(checked, lang),
        })}
      </p>
      <Scroll label={say(words.cells, lang)}>
        <table className="table">
          <caption>{say(words.cells, lang)}</caption>
          <thead>
            <tr>
              {(['name', 'printed', 'raw'] as const).map((key) => (
                <th key={key} scope="col" className={key === 'printed' ? 'value' : undefined}>
                  {say(words.columns[key], lang)}
                </th>
              ))}
            </tr>
          </thead>
          {cellGroups(checked, lang).map((group) => (
            <CellRows key={`${group.head} ${group.cells[0]?.code}`} {...props} {...group} />
          ))}
        </table>
      </Scroll>
      <p>
        {say(words.document, lang, { document: '' })}
        <span lang={sourceUrl || title ? 'zh-CN' : undefined}>
          {sourceUrl ? <Source href={sourceUrl} title={title} /> : (title ?? say(words.unknown, lang))}
        </span>
      </p>
      {sha256 && (
        <p className="note">
          <code>{say(words.hash, lang, { hash: sha256 })}</code>
        </p>
      )}
      <Versions {...props} />
      <h2>{say(words.copy, lang)}</h2>
      <Copyable lang={lang} text={checkText(checked, lang)} />
    </>
  );
};
