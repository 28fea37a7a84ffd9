import type { Database } from '../db/client.ts';
import type { ChartKind, Measure } from '../form/measure-types.ts';
import { asksFacts, cellsOfMeasure } from '../form/terms.ts';
import { acrossOfView, kindOfView, measureOfView } from '../view/choices.ts';
import type { ViewSpec } from '../view/spec.ts';
import { contextCodes } from './context.ts';
import { type Asked, chosen, codesDrawn, drawingOf } from './drawing.ts';
import { cellsOfView } from './measure-cells.ts';
import { releaseById } from './release.ts';
import { coverageOf } from './selection.ts';
import type { AuthorityName, ViewData } from './view-data.ts';
import { reportYears, resolveYears, wellReportedYear } from './years.ts';

/** The cells of the measure drawn, and of the one across from it. */
const cellsOf = (spec: ViewSpec, measure: Measure, kind: ChartKind): string[] => {
  const across = acrossOfView(spec);
  return [...new Set([...cellsOfView(measure, kind), ...(across ? cellsOfMeasure(across) : [])])];
};

const contextOf = async (
  asked: Asked,
  spec: ViewSpec,
  drawn: readonly AuthorityName[],
): Promise<ViewData['context']> => {
  const [first] = drawn;
  if (!spec.context || !first) return null;
  const { db, release, measure, years } = asked;
  const { codes, size } = await contextCodes(db, release.id, measure, spec.context, first, years);
  const shown = new Set(drawn.map((each) => each.code));
  const others = codes.filter((code) => !shown.has(code));
  const drawing = chosen(asked, others);
  // The levels too, which nothing here needs: what is not waited for would fail unheard.
  const [authorities, observations] = await Promise.all([drawing.authorities, drawing.observations, drawing.levels]);
  return { authorities, observations, size };
};

/** Everything that one chart view draws, as of a release. */
export const queryView = async (db: Database, spec: ViewSpec, releaseId: number): Promise<ViewData> => {
  const [measure, kind] = [measureOfView(spec), kindOfView(spec)];
  const [release, withReports, well, codes] = await Promise.all([
    releaseById(db, releaseId),
    reportYears(db, releaseId),
    wellReportedYear(db, releaseId, measure),
    codesDrawn(db, releaseId, measure, spec, kind),
  ]);
  if (!release) throw new Error(`no release ${releaseId}`);
  const years = resolveYears(measure, spec.years, kind, withReports, well);
  const facts = [measure, acrossOfView(spec)].some((each) => each && asksFacts(each));
  const asked = { db, release, measure, cells: cellsOf(spec, measure, kind), facts, years };
  const drawing = await drawingOf(asked, codes, kind);
  const [authorities, observations, context, coverage] = await Promise.all([
    drawing.authorities,
    drawing.observations,
    drawing.authorities.then((drawn) => contextOf(asked, spec, drawn)),
    drawing.levels.then((levels) => coverageOf(db, releaseId, measure, levels, years)),
  ]);
  const found = new Set(authorities.map((each) => each.code));
  return {
    release: { id: release.id, publishedAt: release.publishedAt },
    authorities,
    observations,
    chosenByRule: spec.authorities === null,
    context,
    years,
    coverage,
    unknown: (spec.authorities ?? []).filter((code) => !found.has(code)),
    synthetic: release.synthetic,
  };
};
