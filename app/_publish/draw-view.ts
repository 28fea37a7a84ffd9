import { chartModel } from '../../lib/chart/model.ts';
import type { Database } from '../../lib/db/client.ts';
import { measures } from '../../lib/form/measures.ts';
import type { DrawnView } from '../../lib/publish/drawn-view.ts';
import { nearest } from '../../lib/publish/nearest.ts';
import { invalidView, type Problem, problem } from '../../lib/publish/problem.ts';
import { currentRelease, nearestRelease, releaseById } from '../../lib/queries/release.ts';
import { queryView } from '../../lib/queries/view.ts';
import type { ViewData } from '../../lib/queries/view-data.ts';
import { measureObservations } from '../../lib/queries/whole-measure.ts';
import type { Message } from '../../lib/result.ts';
import { site } from '../../lib/site.ts';
import { measureOfView } from '../../lib/view/choices.ts';
import type { Lang, ViewSpec } from '../../lib/view/spec.ts';
import { decodeOutput, decodeView } from '../../lib/view/url.ts';

/** A view ready to be written, or why there is none. */
export type Drawn =
  | { view: DrawnView; messages: readonly Message[]; problem?: undefined }
  | { view?: undefined; problem: Problem };

/** More reports than this make no file to open by hand: the releases' bulk files hold them all. */
const mostReports = 60_000;

const releaseOf = async (db: Database, wanted: number | null) =>
  wanted === null ? currentRelease(db) : releaseById(db, wanted);

/** All authorities that have the measure, whatever the view chose, as one table. */
const wholeMeasure = async (db: Database, spec: ViewSpec, data: ViewData, lang: Lang): Promise<DrawnView['all']> => {
  const found = await measureObservations(db, data.release.id, measureOfView(spec), { limit: mostReports });
  const years = [...new Set(found.observations.map((each) => each.year))].sort();
  const all = { ...data, ...found, years, context: null, chosenByRule: true, unknown: [] };
  return { data: all, model: chartModel({ ...spec, kind: 'table', sort: 'code' }, all, lang) };
};

/**
 * The one way from an address to what leaves the site: decode, ask, draw. `strict`, for data: a key that cannot be
 * read is a problem. `tolerant`, for frames: it has taken its default, and the messages say so to the reader.
 */
export const drawView = async (
  db: Database,
  code: string,
  search: URLSearchParams,
  lang: Lang,
  reading: 'strict' | 'tolerant' = 'strict',
): Promise<Drawn> => {
  const { value: spec, messages } = decodeView(code, search);
  if (!spec) {
    const near = nearest(
      code,
      measures.map((each) => each.code),
    );
    return { problem: problem('unknown-measure', lang, { nearest: near ?? '' }) };
  }
  const output = decodeOutput(code, search, lang);
  const measure = measureOfView(spec);
  const invalid = [...messages, ...output.messages];
  if (reading === 'strict' && invalid.length > 0) return { problem: invalidView(invalid, measure, lang) };
  const release = await releaseOf(db, spec.release);
  if (!release) {
    const near = await nearestRelease(db, spec.release ?? 0);
    return { problem: problem('unknown-release', lang, { nearest: near?.id ?? 0 }) };
  }
  const data = await queryView(db, spec, release.id);
  if (reading === 'strict' && data.unknown.length > 0) return { problem: unknownAuthorities(lang) };
  const all = output.value.rows === 'all' ? await wholeMeasure(db, spec, data, lang) : null;
  const model = chartModel(spec, data, lang);
  const view = { spec, measure, data, model, all, output: output.value, lang, origin: site.origin };
  return { view, messages: invalid };
};

const unknownAuthorities = (lang: Lang): Problem =>
  problem('invalid-view', lang, {
    errors: [{ path: 'd', code: 'unknown-authority', allowed: '/api/v1/authorities' }],
  });
