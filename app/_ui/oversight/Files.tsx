import { checkViewWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import { type ListEnding, type ListPage, listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import './oversight.css';

const endings: readonly ListEnding[] = ['csv', 'xlsx', 'json'];

interface FilesProps {
  lang: Lang;
  page: ListPage;
  keys: Readonly<Record<string, string | undefined>>;
  release: number;
  /** What the files hold, where a page has several lists. */
  name?: string;
}

/** The whole list as a file, and the address that shows these rows for ever. */
export const Files = ({ lang, page, keys, release, name }: FilesProps) => (
  <nav className="files" aria-label={name ?? say(checkViewWords.files, lang)}>
    {name && <span>{name}</span>}
    {endings.map((ending) => (
      <a key={ending} href={listAddress(page, lang, keys, ending)} rel="nofollow">
        {ending.toUpperCase()}
      </a>
    ))}
    <a href={listAddress(page, lang, { ...keys, r: release })} rel="nofollow">
      {say(checkViewWords.frozen, lang)}
    </a>
  </nav>
);
