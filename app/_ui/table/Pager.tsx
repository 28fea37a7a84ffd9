import { formatNumber } from '../../../lib/format.ts';
import { coverageWords } from '../../../lib/text/pages.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { pageSize, withKeys } from './paging.ts';

interface PagerProps {
  lang: Lang;
  address: string;
  /** The other keys of the address, kept on the way. */
  keys: Readonly<Record<string, string | undefined>>;
  offset: number;
  of: number;
  /** Rows of a page. */
  size?: number;
}

const to = ({ address, keys }: PagerProps, page: number) => withKeys(address, { ...keys, page: `${page}` });

/** How much of a long list is shown, and the way to the rest. */
export const Pager = (props: PagerProps) => {
  const { lang, offset, of, size = pageSize } = props;
  const page = offset / size + 1;
  const shown = Math.max(0, Math.min(size, of - offset));
  return (
    <p className="note">
      {say(coverageWords.shown, lang, { n: formatNumber(shown, lang), of: formatNumber(of, lang) })}{' '}
      {page > 1 && <a href={to(props, page - 1)}>{say(coverageWords.previous, lang)}</a>}{' '}
      {offset + size < of && <a href={to(props, page + 1)}>{say(coverageWords.next, lang)}</a>}
    </p>
  );
};
