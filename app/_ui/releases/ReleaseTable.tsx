import { formatDate, formatNumber } from '../../../lib/format.ts';
import type { releases } from '../../../lib/queries/release.ts';
import { bulkPageWords } from '../../../lib/text/bulk.ts';
import { releaseWords } from '../../../lib/text/pages.ts';
import { noteIn } from '../../../lib/text/release-note.ts';
import { say } from '../../../lib/text/say.ts';
import { bulkAddress, changesAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import '../oversight/oversight.css';
import { Scroll } from '../table/Scroll.tsx';

type Listed = Awaited<ReturnType<typeof releases>>;

/** All releases, newest first, each with the way to what it changed. */
export const ReleaseTable = ({ lang, releases: listed }: { lang: Lang; releases: Listed }) => (
  <Scroll label={say(releaseWords.title, lang)}>
    <table className="table by-year">
      <caption>{say(releaseWords.caption, lang)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(releaseWords.release, lang)}</th>
          <th scope="col">{say(releaseWords.published, lang)}</th>
          <th scope="col" className="value">
            {say(releaseWords.reports, lang)}
          </th>
          <th scope="col">{say(releaseWords.note, lang)}</th>
          <th scope="col">{say(bulkPageWords.files, lang)}</th>
        </tr>
      </thead>
      <tbody>
        {listed.map(({ id, publishedAt, reports, note }) => (
          <tr key={id}>
            <th scope="row">
              <a href={changesAddress(id, lang)}>{say(releaseWords.number, lang, { release: id })}</a>
            </th>
            <td className="brief">{formatDate(publishedAt, lang)}</td>
            <td className="value">{formatNumber(reports, lang)}</td>
            <td className="named">{noteIn(note, lang)}</td>
            <td className="brief">
              <a href={bulkAddress(id, lang)}>{say(bulkPageWords.link, lang)}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
);
