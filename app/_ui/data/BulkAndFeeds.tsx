import { dataWords } from '../../../lib/text/about.ts';
import { bulkPageWords } from '../../../lib/text/bulk.ts';
import { say } from '../../../lib/text/say.ts';
import {
  authorityFeedAddress,
  bulkAddress,
  bulkFileAddress,
  catalogAddress,
  checkFeedAddress,
  releasesFeedAddress,
} from '../../../lib/view/addresses.ts';
import type { Lang } from '../../../lib/view/spec.ts';

interface BulkAndFeedsProps {
  lang: Lang;
  release: number;
  /** The authority of the example. */
  code: string;
}

const Addressed = ({ name, address }: { name: string; address: string }) => (
  <li>
    {name} <br />
    <a href={address} rel="nofollow">
      <code>{address}</code>
    </a>
  </li>
);

/** Whole releases, and what tells of new ones: feeds for people, the catalogue for portals. */
export const BulkAndFeeds = ({ lang, release, code }: BulkAndFeedsProps) => (
  <>
    <h2 id="bulk">{say(dataWords.bulk, lang)}</h2>
    <p>
      {say(dataWords.bulkText, lang)}{' '}
      <a href={bulkAddress(release, lang)}>{say(bulkPageWords.title, lang, { release })}</a>
    </p>
    <ul>
      <Addressed name={say(bulkPageWords.archive, lang)} address={bulkFileAddress(release, 'gongkai.zip')} />
      <Addressed name={say(dataWords.parquet, lang)} address={bulkFileAddress(release, 'figures.parquet')} />
      <Addressed name={say(dataWords.package, lang)} address={bulkFileAddress(release, 'datapackage.json')} />
      <Addressed name={say(dataWords.catalog, lang)} address={catalogAddress()} />
    </ul>
    <h2 id="feeds">{say(dataWords.feeds, lang)}</h2>
    <ul>
      <Addressed name={say(dataWords.feedReleases, lang)} address={releasesFeedAddress(lang)} />
      <Addressed name={say(dataWords.feedAuthority, lang)} address={authorityFeedAddress(code, lang)} />
      <Addressed name={say(dataWords.feedCheck, lang)} address={checkFeedAddress('balance', lang)} />
    </ul>
  </>
);
