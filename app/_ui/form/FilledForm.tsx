import type { Block, TableNumber } from '../../../lib/form/types.ts';
import { reportWords } from '../../../lib/text/report.ts';
import { say } from '../../../lib/text/say.ts';
import { Breaking } from '../report/Breaking.tsx';
import { Scroll } from '../table/Scroll.tsx';
import { DisputesTable } from './DisputesTable.tsx';
import type { Filled } from './filled.ts';
import { OwnInitiativeTable } from './OwnInitiativeTable.tsx';
import { RequestsTable } from './RequestsTable.tsx';

const blocksOf = (filled: Filled, table: TableNumber): Block[] =>
  filled.edition.blocks.filter((block) => block.table === table);

/** The three tables of a report, filled in, in the shape of the printed form of its edition. */
export const FilledForm = ({ filled }: { filled: Filled }) => (
  <>
    <h2>
      <Breaking text={say(reportWords.table2, filled.lang)} />
    </h2>
    <Scroll label={say(reportWords.table2, filled.lang)}>
      <OwnInitiativeTable filled={filled} />
    </Scroll>
    <h2>
      <Breaking text={say(reportWords.table3, filled.lang)} />
    </h2>
    <p className="note swipe">{say(reportWords.swipeTotal, filled.lang)}</p>
    {blocksOf(filled, 3).map((block) => (
      <Scroll key={block.id} label={say(reportWords.table3, filled.lang)}>
        <RequestsTable filled={filled} block={block} />
      </Scroll>
    ))}
    <h2>
      <Breaking text={say(reportWords.table4, filled.lang)} />
    </h2>
    <p className="note swipe">{say(reportWords.swipe, filled.lang)}</p>
    {blocksOf(filled, 4).map((block) => (
      <Scroll key={block.id} label={say(reportWords.table4, filled.lang)}>
        <DisputesTable filled={filled} block={block} />
      </Scroll>
    ))}
  </>
);
