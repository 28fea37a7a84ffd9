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

const pageOf = ({ address, keys }: PagerProps, page: number) => withKeys(address, { ...keys, page: `${page}` });

/** A page that a list does not have shows none of it, and the way back to its last. */
const BeyondEnd = (props: PagerProps & { size: number }) => (
  <p className="pager note">
    {say(coverageWords.all, props.lang, { n: props.of })}{' '}
    <a href={pageOf(props, Math.ceil(props.of / props.size))}>{say(coverageWords.previous, props.lang)}</a>
  </p>
);

/** How much of a long list is shown, and the way to the rest. */
export const Pager = (props: PagerProps) => {
  const { lang, offset, of, size = pageSize } = props;
  const page = offset / size + 1;
  if (of === 0) return null;
  if (offset >= of) return <BeyondEnd {...props} size={size} />;
  const [from, to] = [offset + 1, Math.min(offset + size, of)];
  return (
    <p className="pager note">
      {from === 1 && to === of
        ? say(coverageWords.all, lang, { n: of })
        : say(coverageWords.shown, lang, { from: formatNumber(from, lang), to: formatNumber(to, lang), n: of })}{' '}
      {page > 1 && <a href={pageOf(props, page - 1)}>{say(coverageWords.previous, lang)}</a>}{' '}
      {offset + size < of && <a href={pageOf(props, page + 1)}>{say(coverageWords.next, lang)}</a>}
    </p>
  );
};
