import type { ReactNode } from 'react';
import { type ContinuationKind, continuations } from '../../../lib/form/continuity.ts';
import type { Words } from '../../../lib/form/types.ts';
import type { Continued } from '../../../lib/queries/checks-continuity.ts';
import type { Order } from '../../../lib/queries/order.ts';
import { checkViewWords, continuityWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import { listAddress } from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { SortHeads } from '../oversight/SortHeads.tsx';
import { Scroll } from '../table/Scroll.tsx';
import { Carried, PairHead, type PairProps, Stock } from './ContinuityCells.tsx';

type Part = 'before' | 'added' | 'taken' | 'expected' | 'after';

/** How each kind stands in its table: what is said above it, the cells of a link, and the heads of these if several. */
const layouts: Readonly<
  Record<ContinuationKind, { caption: Words; Cells: (props: PairProps) => ReactNode; parts: readonly Part[] }>
> = {
  requests: { caption: continuityWords.requestsCaption, Cells: Carried, parts: [] },
  documents: {
    caption: continuityWords.documentsCaption,
    Cells: Stock,
    parts: ['before', 'added', 'taken', 'expected', 'after'],
  },
};

interface TableProps {
  lang: Lang;
  kind: ContinuationKind;
  rows: readonly Continued[];
  order: Order<string> | null;
  keys: Readonly<Record<string, string | undefined>>;
}

const Head = ({ lang, kind, order, keys }: Omit<TableProps, 'rows'>) => {
  const [{ links }, { parts }] = [continuations[kind], layouts[kind]];
  const spans = parts.length > 0 ? { colSpan: parts.length } : {};
  return (
    <thead>
      <tr>
        <SortHeads
          lang={lang}
          columns={[
            { by: 'name', words: checkViewWords.authority, ...(parts.length > 0 && { rowSpan: 2 }) },
            ...links.map(({ key, name }) => ({ by: key, words: name, numeric: true, ...spans })),
          ]}
          order={order}
          to={(s) => listAddress('checks/continuity', lang, { ...keys, s })}
        />
      </tr>
      {parts.length > 0 && (
        <tr className="second">
          {links.map(({ key }) =>
            parts.map((part) => (
              <th key={`${key}${part}`} scope="col" className="value">
                {say(continuityWords[part], lang)}
              </th>
            )),
          )}
        </tr>
      )}
    </thead>
  );
};

/** What one report leaves and the next begins with, a pair of reports in each row; a head sorts by how far the two are apart. */
export const ContinuityTable = ({ lang, kind, rows, order, keys }: TableProps) => {
  if (rows.length === 0) return <p>{say(continuityWords.none, lang)}</p>;
  const [{ links }, { caption, Cells }] = [continuations[kind], layouts[kind]];
  return (
    <Scroll label={say(continuityWords.title, lang)} tall>
      <table className="table narrow-heads">
        <caption>
          {caption[lang]} {say(continuityWords.sorts, lang)}
        </caption>
        <Head lang={lang} kind={kind} order={order} keys={keys} />
        <tbody>
          {rows.map((pair) => (
            <tr key={`${pair.authority.code} ${pair.year}`}>
              <PairHead lang={lang} pair={pair} />
              {links.map((link) => (
                <Cells key={link.key} lang={lang} pair={pair} link={link} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};
