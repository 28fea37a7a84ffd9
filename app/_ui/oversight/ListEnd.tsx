import { type ListPage, listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Pager } from '../table/Pager.tsx';
import { wideSize } from '../table/paging.ts';
import { Files } from './Files.tsx';

interface EndProps {
  lang: Lang;
  page: ListPage;
  keys: Readonly<Record<string, string | undefined>>;
  offset: number;
  of: number;
  release: number;
  name?: string;
}

/** Under a list: the way to its other pages, and the whole of it as a file. */
export const ListEnd = ({ lang, page, keys, offset, of, release, name }: EndProps) =>
  of > 0 && (
    <>
      <Pager lang={lang} address={listAddress(page, lang)} keys={keys} offset={offset} of={of} size={wideSize} />
      <Files lang={lang} page={page} keys={keys} release={release} name={name} />
    </>
  );
