import { checkViewWords } from '../../../lib/text/checks.ts';
import { say } from '../../../lib/text/say.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { Files } from '../oversight/Files.tsx';
import { ListEnd } from '../oversight/ListEnd.tsx';
import { FindingGrid } from './FindingGrid.tsx';
import { FindingTable } from './FindingTable.tsx';
import type { openFindings } from './open-findings.ts';

interface FoundProps {
  lang: Lang;
  shown: Awaited<ReturnType<typeof openFindings>>;
}

/** The findings that the address asks for, counted by authority or one by one, and both as files. */
export const Found = ({ lang, shown }: FoundProps) => {
  const { release, keys, offset, counted, listed, listOrder } = shown;
  const end = { lang, page: 'checks', release: release.id } as const;
  if (listed)
    return (
      <>
        <FindingTable lang={lang} findings={listed.findings} of={listed.of} order={listOrder} keys={keys} />
        <ListEnd {...end} keys={keys} offset={offset} of={listed.of} />
      </>
    );
  return (
    <>
      <FindingGrid lang={lang} {...shown} counted={counted} today={release.publishedAt.slice(0, 10)} />
      <ListEnd {...end} keys={keys} offset={offset} of={counted.of} name={say(checkViewWords.findingFile, lang)} />
      {counted.of > 0 && <Files {...end} keys={{ ...keys, by: 'count' }} name={say(checkViewWords.countFile, lang)} />}
    </>
  );
};
