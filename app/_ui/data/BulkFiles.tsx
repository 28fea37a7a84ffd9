import './try.css';
import '../oversight/oversight.css';
import { type BulkTable, bulkNames, bulkTables } from '../../../lib/publish/bulk/tables.ts';
import { bulkPageWords } from '../../../lib/text/bulk.ts';
import { say } from '../../../lib/text/say.ts';
import { bulkFileAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Scroll } from '../table/Scroll.tsx';

interface BulkFilesProps {
  lang: Lang;
  release: number;
}

const Links = ({ release, name, forms }: { release: number; name: string; forms: BulkTable['forms'] }) =>
  forms.map((form) => (
    <a key={form} className="file" href={bulkFileAddress(release, `${name}.${form}`)} rel="nofollow">
      <code>
        {name}.{form}
      </code>
    </a>
  ));

/** Everything in one archive, and the package that describes it. */
export const BulkWhole = ({ lang, release }: BulkFilesProps) => (
  <ul className="links">
    <li>
      <a href={bulkFileAddress(release, 'gongkai.zip')}>{say(bulkPageWords.archive, lang)}</a>{' '}
      <span className="note">{say(bulkPageWords.moves, lang)}</span>
    </li>
    <li>
      <a href={bulkFileAddress(release, 'datapackage.json')}>{say(bulkPageWords.package, lang)}</a>{' '}
      <span className="note">{say(bulkPageWords.moves, lang)}</span>
    </li>
  </ul>
);

/** The files of a release: what each holds and in which columns. */
export const BulkFiles = ({ lang, release }: BulkFilesProps) => (
  <Scroll label={say(bulkPageWords.link, lang)}>
    <table className="table">
      <caption className="hidden">{say(bulkPageWords.link, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(bulkPageWords.file, lang)}</th>
          <th scope="col">{say(bulkPageWords.holds, lang)}</th>
          <th scope="col">{say(bulkPageWords.columns, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {bulkNames.map((name) => {
          const { title, about, fields, forms, moves }: BulkTable = bulkTables[name];
          return (
            <tr key={name}>
              <th scope="row">
                <Links release={release} name={name} forms={forms} />
              </th>
              <td className="prose">
                {title[lang]}
                {lang === 'zh' ? '：' : ': '}
                {about[lang]}
                {moves && <span className="note">{say(bulkPageWords.moves, lang)}</span>}
              </td>
              <td className="prose">
                <code>{Object.keys(fields).join(' ')}</code>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </Scroll>
);
