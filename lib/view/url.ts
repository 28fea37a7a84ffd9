import type { Measure } from '../form/measure-types.ts';
import { measureByCode } from '../form/measures.ts';
import { type Message, type Result, result } from '../result.ts';
import { readingMessage, unknownMeasure } from '../text/view.ts';
import { acrossOfView, canonicalView, defaultView, kindOfView, sortOfView, unitOfView } from './choices.ts';
import { migrate, type Texts } from './migrations.ts';
import { mostAuthorities, outputParams, type Param, type Reading, viewParams } from './params.ts';
import type { Lang, OutputSpec, ViewSpec } from './spec.ts';

/** What a page, a route and a test hold a query string in. */
export type Search = string | URLSearchParams | Readonly<Record<string, string | string[] | undefined>>;

const longestText = 600;

const pairsOf = (search: Search): [string, string][] => {
  if (typeof search === 'string') return [...new URLSearchParams(search)];
  if (search instanceof URLSearchParams) return [...search];
  return Object.entries(search).flatMap(([key, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((each): [string, string] => [key, each]),
  );
};

/** Full-width digits and signs are what a Chinese keyboard gives; case means nothing here. */
const plain = (text: string) => text.slice(0, longestText).normalize('NFKC').toLowerCase().trim();

const known = new Set([...viewParams, ...outputParams].map((param) => param.key));

const textsOf = (search: Search): Texts => {
  const texts: Record<string, string[]> = {};
  for (const [key, value] of pairsOf(search)) {
    const name = key.length < 8 ? key.toLowerCase() : '';
    if (known.has(name)) texts[name] = [...(texts[name] ?? []), plain(value)];
  }
  return migrate(texts);
};

/** An empty text says nothing, except `d=`: no authority, on purpose. */
const rawOf = (texts: Texts, key: string, list = false): string | null => {
  const given = texts[key];
  if (!given) return null;
  if (list) return given.join('.') === '' && key !== 'd' ? null : given.join('.');
  return given.find((text) => text !== '') ?? null;
};

type AnyParam<Whole> = { [Field in keyof Whole]: Param<Whole, Field> }[keyof Whole];

const readAll = <Whole extends object>(
  params: readonly AnyParam<Whole>[],
  texts: Texts,
  start: Whole,
  measure: Measure,
) => {
  const messages: Message[] = [];
  let whole = start;
  for (const param of params) {
    const raw = rawOf(texts, param.key, param.list);
    const reading: Reading<unknown> = raw === null ? { outcome: 'missing' } : param.read(raw, measure);
    if (reading.outcome === 'missing') continue;
    whole = { ...whole, [param.field]: reading.outcome === 'valid' ? reading.value : reading.instead };
    if (reading.outcome === 'invalid')
      messages.push(readingMessage(param.key, param.name, reading.code, reading.allowed));
  }
  return result(whole, messages);
};

/** The view of an address: invalid keys take their default and leave a message; null for a measure that is none. */
export const decodeView = (measure: string, search: Search): Result<ViewSpec | null> => {
  const found = measureByCode(measure);
  if (!found) return result(null, [unknownMeasure]);
  const { value, messages } = readAll<ViewSpec>(viewParams, textsOf(search), defaultView(measure), found);
  return result(canonicalView(value), messages);
};

/** The keys of an address that shape an output and no view. */
export const decodeOutput = (measure: string, search: Search, lang: Lang): Result<OutputSpec> => {
  const start: OutputSpec = { image: null, rows: 'view', head: lang };
  const found = measureByCode(measure);
  return found ? readAll<OutputSpec>(outputParams, textsOf(search), start, found) : result(start);
};

const written = <Whole extends object>(params: readonly AnyParam<Whole>[], whole: Whole): string[] =>
  params.flatMap((param) => {
    const value = (param.write as (value: unknown) => string | null)(whole[param.field as keyof Whole]);
    return value === null ? [] : [`${param.key}=${value}`];
  });

const outputTexts = (output: Partial<OutputSpec>, lang: Lang): string[] =>
  written<OutputSpec>(outputParams, { image: null, rows: 'view', head: lang, ...output }).filter(
    (pair) => pair !== `head=${lang}`,
  );

/** The query of a view without `?`: canonical order, only what differs from the measure's default, the release last. */
export const encodeView = (spec: ViewSpec, output: Partial<OutputSpec> = {}, lang: Lang = 'zh'): string => {
  const view = written<ViewSpec>(viewParams, canonicalView(spec));
  const release = view.filter((pair) => pair.startsWith('r='));
  return [...view.filter((pair) => !pair.startsWith('r=')), ...outputTexts(output, lang), ...release].join('&');
};

/** What a view resolved to when it was drawn: the authorities and years that its words stood for. */
export interface Drawn {
  authorities: readonly string[];
  years: readonly number[];
  release: number;
}

/** A view with every default spelled out, as of a release. */
export const frozenView = (spec: ViewSpec, drawn: Drawn): ViewSpec => {
  const [from, to] = [drawn.years[0], drawn.years.at(-1)];
  return {
    ...spec,
    // A whole level is too long for an address: the rule and the release name the same ones for ever.
    authorities: drawn.authorities.length > mostAuthorities ? spec.authorities : drawn.authorities,
    years: from !== undefined && to !== undefined ? { from, to } : spec.years,
    kind: kindOfView(spec),
    unit: unitOfView(spec),
    across: acrossOfView(spec)?.code ?? spec.across,
    sort: sortOfView(spec),
    release: drawn.release,
  };
};

/** The query of a frozen link: all defaults written out, so that no later default changes what it shows. */
export const encodeFull = (spec: ViewSpec, drawn: Drawn): string =>
  written<ViewSpec>(viewParams, frozenView(spec, drawn)).join('&');
