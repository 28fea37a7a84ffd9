import type { Database } from '../../../lib/db/client.ts';
import { measures as allMeasures } from '../../../lib/form/measures.ts';
import { answer, problemAnswer } from '../../../lib/publish/answer.ts';
import { offsetOf } from '../../../lib/publish/api/cursor.ts';
import { type EndpointName, endpointOf } from '../../../lib/publish/api/endpoints.ts';
import { openApi } from '../../../lib/publish/api/openapi.ts';
import { type ApiRequest, readRequest } from '../../../lib/publish/api/read-request.ts';
import { apiRoot } from '../../../lib/publish/api/root.ts';
import { nextLink, rowsCsv, rowsJson } from '../../../lib/publish/api/write-rows.ts';
import { jsonText } from '../../../lib/publish/json-text.ts';
import { nearest } from '../../../lib/publish/nearest.ts';
import { problem } from '../../../lib/publish/problem.ts';
import { currentRelease, nearestRelease, type Release, releaseById } from '../../../lib/queries/release.ts';
import { site } from '../../../lib/site.ts';
import { type Ask, type Asking, badCursor, limitOf } from './asking.ts';
import { number, observations, report, revisions } from './figure-answers.ts';
import { authorities, cells, changes, checks, findings, measures, releases, reports } from './list-answers.ts';

/** Who answers each endpoint. */
const asks: Record<EndpointName, Ask> = {
  authorities,
  measures,
  cells,
  checks,
  reports,
  report,
  observations,
  findings,
  releases,
  changes,
  revisions,
  number,
};

const mediaTypes = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

const releaseOf = async (db: Database, wanted: number | undefined): Promise<Release | null> =>
  wanted === undefined ? currentRelease(db) : releaseById(db, wanted);

const codes = allMeasures.map((each) => each.code);
const unknownMeasure = (path: readonly string[]) =>
  problem('unknown-measure', 'en', { nearest: nearest((path[1] ?? '').replace(/\.csv$/, ''), codes) ?? '' });

const unknownRelease = async (db: Database, wanted: number) =>
  problem('unknown-release', 'en', { nearest: (await nearestRelease(db, wanted))?.id ?? 0 });

const send = (request: Request, asked: ApiRequest, path: string, asking: Asking, found: Awaited<ReturnType<Ask>>) => {
  if ('problem' in found) return problemAnswer(found.problem);
  const { list, moves } = endpointOf(asked.name);
  const head = {
    release: { id: asking.release.id, publishedAt: asking.release.publishedAt },
    synthetic: asking.release.synthetic,
  };
  const frozen = asked.asked.r !== undefined && !moves;
  const headers: Record<string, string> = { 'X-Robots-Tag': 'noindex' };
  if (head.synthetic) headers['X-Gongkai-Data'] = 'synthetic';
  if ('body' in found || !list) {
    const body = jsonText('body' in found ? found.body : {});
    return answer(request, { body, mediaType: mediaTypes.json, frozen, headers });
  }
  if (found.page.next)
    headers.Link = nextLink(path, asked.name, asking.search, { release: asking.release.id, at: found.page.next });
  const body = asked.form === 'csv' ? rowsCsv(list, found.page, head) : rowsJson(found.page, head);
  return answer(request, { body, mediaType: mediaTypes[asked.form], frozen, headers });
};

/** Answers one address under /api/v1. */
export const answerRequest = async (db: Database, request: Request, path: readonly string[]): Promise<Response> => {
  const search = new URL(request.url).searchParams;
  if (path.join('/') === 'openapi.json')
    return answer(request, { body: jsonText(openApi(site.origin)), mediaType: mediaTypes.json, frozen: false });
  if (path.join('') === '') {
    const body = jsonText(apiRoot(site.origin, await currentRelease(db)));
    return answer(request, { body, mediaType: mediaTypes.json, frozen: false });
  }
  const asked = readRequest(path, search);
  if (!asked) return problemAnswer(problem('unknown-endpoint', 'en'));
  if (asked.invalid.some(({ path: key }) => key === 'measure')) return problemAnswer(unknownMeasure(path));
  if (asked.invalid.length > 0) return problemAnswer(problem('invalid-parameter', 'en', { errors: asked.invalid }));
  const { r: pinned, cursor: start } = asked.asked;
  if (start && pinned !== undefined && start.release !== pinned) return problemAnswer(badCursor);
  const wanted = pinned ?? start?.release;
  const release = await releaseOf(db, wanted);
  if (!release) return problemAnswer(await unknownRelease(db, wanted ?? 0));
  const offset = endpointOf(asked.name).keyset ? 0 : offsetOf(start?.at);
  if (offset === null) return problemAnswer(badCursor);
  const asking = { db, release, asked: asked.asked, search, cursor: start?.at, offset, limit: limitOf(asked.asked) };
  return send(request, asked, path.join('/'), asking, await asks[asked.name](asking));
};
