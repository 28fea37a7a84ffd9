import { contextRule } from '../chart/context-rule.ts';
import type { Measure } from '../form/measure-types.ts';
import { measureByCode } from '../form/measures.ts';
import { publishWords } from '../text/publish.ts';
import { encodeView } from '../view/url.ts';
import { citationsOf } from './citation.ts';
import { columnKeysOf, type Value, valuesOf } from './columns.ts';
import { type DrawnView, frozenLink, liveLink } from './drawn-view.ts';
import { jsonText } from './json-text.ts';

const recordsOf = (view: DrawnView): Record<string, Value>[] => {
  const keys = columnKeysOf(view);
  return valuesOf({ ...view, output: { ...view.output, head: 'id' } }).map((values) =>
    Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null])),
  );
};

const measureOf = (measure: Measure) => ({
  code: measure.code,
  name: measure.name,
  kind: measure.kind,
  unit: measure.unit,
  numerator: measure.numerator,
  denominator: measure.denominator ?? null,
  note: measure.note ?? null,
});

/** The second measure of a scatter of two. */
const acrossIn = ({ model }: DrawnView) => {
  const across = measureByCode(model.across?.code ?? '');
  return across ? { across: measureOf(across) } : {};
};

/** Who is drawn in grey, and by what rule. */
const contextOf = ({ data, spec, lang }: DrawnView) =>
  data.context && { by: spec.context, rule: contextRule({ data, spec, lang }), authorities: data.context.authorities };

/** A view as JSON: what it is, its rows (the columns of the CSV under their codes), and the drawing. */
export const jsonOf = (view: DrawnView): string => {
  const { model, data, spec, lang, all } = view;
  return jsonText({
    title: model.title,
    subtitle: model.subtitle,
    description: model.description,
    measure: measureOf(view.measure),
    ...acrossIn(view),
    query: encodeView(spec),
    links: { live: liveLink(view), frozen: frozenLink(view) },
    release: data.release,
    synthetic: data.synthetic,
    years: data.years,
    authorities: data.authorities,
    coverage: data.coverage,
    context: contextOf(view),
    unknown: data.unknown,
    source: model.source,
    notes: model.notes,
    breaks: model.breaks,
    licence: publishWords.licence[lang],
    citation: citationsOf(view),
    scope: all ? 'all' : 'view',
    rows: recordsOf(view),
    chart: {
      kind: model.kind,
      unit: model.unit,
      category: model.category,
      x: model.x,
      y: model.y,
      series: model.series,
      extras: model.extras,
    },
    table: model.table,
  });
};
