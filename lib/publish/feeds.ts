import { cellByCode } from '../form/cells.ts';
import { type State, states } from '../form/figure.ts';
import type { Words } from '../form/types.ts';
import { formatNumber } from '../format.ts';
import type { FindingEvent, ReportEvent } from '../queries/follow.ts';
import { feedWords } from '../text/feeds.ts';
import { say } from '../text/say.ts';
import {
  absolute,
  authorityAddress,
  authorityFeedAddress,
  changesAddress,
  checkFeedAddress,
  listAddress,
  releasesAddress,
  releasesFeedAddress,
  reportAddress,
} from '../view/addresses.ts';
import type { Lang } from '../view/spec.ts';
import { atomOf } from './atom.ts';

interface ListedRelease {
  id: number;
  publishedAt: string;
  note: string;
  synthetic: boolean;
  reports: number;
}

interface Figure {
  value: number | null;
  state: State;
}

interface Restated {
  authority: { code: string; fullName: Words };
  year: number;
  changes: readonly { cell: string; before: Figure; after: Figure }[];
}

/** Where nothing has happened yet, RFC 4287 asks for a date all the same. */
const never = '1970-01-01T00:00:00Z';

/** Every release, newest first, for people who follow. */
export const releasesFeed = (releases: readonly ListedRelease[], lang: Lang, origin: string): string =>
  atomOf({
    link: absolute(origin, releasesAddress(lang)),
    self: absolute(origin, releasesFeedAddress(lang)),
    title: say(feedWords.releases, lang),
    updated: releases[0]?.publishedAt ?? never,
    lang,
    entries: releases.map(({ id, publishedAt, note, synthetic, reports }) => ({
      link: absolute(origin, changesAddress(id, lang)),
      title: say(feedWords.release, lang, { id, reports }),
      updated: publishedAt,
      summary: `${synthetic ? say(feedWords.synthetic, lang) : ''}${note}`,
    })),
  });

const shown = ({ value, state }: Figure, lang: Lang): string =>
  value === null ? say(states[state].name, lang) : formatNumber(value, lang);

/** The reports that one release restated, with each figure before and after. */
export const changesFeed = (
  release: { id: number; publishedAt: string },
  restated: readonly Restated[],
  lang: Lang,
  origin: string,
): string =>
  atomOf({
    link: absolute(origin, changesAddress(release.id, lang)),
    self: absolute(origin, changesAddress(release.id, lang, 'atom')),
    title: say(feedWords.changes, lang, { id: release.id }),
    updated: release.publishedAt,
    lang,
    entries: restated.map(({ authority, year, changes }) => ({
      link: absolute(origin, reportAddress(authority.code, year, lang, undefined, release.id)),
      title: say(feedWords.restated, lang, { name: authority.fullName[lang], year, count: changes.length }),
      updated: release.publishedAt,
      summary: changes
        .map(({ cell, before, after }) =>
          say(feedWords.change, lang, {
            cell: cellByCode(cell)?.name[lang] ?? cell,
            before: shown(before, lang),
            after: shown(after, lang),
          }),
        )
        .join(lang === 'zh' ? '；' : '; '),
    })),
  });

const mark = (synthetic: boolean, lang: Lang) => (synthetic ? say(feedWords.synthetic, lang) : '');

/** The reports of one authority as they came in, and came in again. */
export const authorityFeed = (
  authority: { code: string; fullName: Words },
  events: readonly ReportEvent[],
  lang: Lang,
  origin: string,
): string =>
  atomOf({
    link: absolute(origin, authorityAddress(authority.code, lang)),
    self: absolute(origin, authorityFeedAddress(authority.code, lang)),
    title: say(feedWords.authority, lang, { name: authority.fullName[lang] }),
    updated: events[0]?.publishedAt ?? never,
    lang,
    entries: events.map(({ year, kind, release, publishedAt, synthetic, checks }) => ({
      link: absolute(origin, reportAddress(authority.code, year, lang, undefined, release)),
      title: say(feedWords[kind === 'new' ? 'reportNew' : 'reportAgain'], lang, {
        name: authority.fullName[lang],
        year,
      }),
      updated: publishedAt,
      summary: mark(synthetic, lang) + say(feedWords.reportChecks, lang, { release, ...checks }),
    })),
  });

/** What one check found, report by report. */
export const checkFeed = (
  check: { code: string; name: Words },
  events: readonly FindingEvent[],
  lang: Lang,
  origin: string,
): string =>
  atomOf({
    link: absolute(origin, listAddress('checks', lang, { check: check.code })),
    self: absolute(origin, checkFeedAddress(check.code, lang)),
    title: say(feedWords.check, lang, { check: check.name[lang] }),
    updated: events[0]?.publishedAt ?? never,
    lang,
    entries: events.map(({ authority, year, release, publishedAt, synthetic, texts }) => {
      const link = absolute(origin, reportAddress(authority.code, year, lang, undefined, release));
      return {
        id: `${link}#check-${check.code}`,
        link,
        title: say(feedWords.found, lang, { name: authority.fullName[lang], year, check: check.name[lang] }),
        updated: publishedAt,
        summary: mark(synthetic, lang) + texts.map((each) => each[lang]).join(' '),
      };
    }),
  });
