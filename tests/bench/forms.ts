import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { chartModel } from '../../lib/chart/model.ts';
import { measureByCode } from '../../lib/form/measures.ts';
import type { DrawnView } from '../../lib/publish/drawn-view.ts';
import { embedOf } from '../../lib/publish/embed/document.ts';
import { formats } from '../../lib/publish/formats.ts';
import type { OutputSpec } from '../../lib/view/spec.ts';
import { dataOf, variants, viewOf } from '../chart/cases.ts';

/** Every kind of chart in every form, for twenty authorities over five years: bytes, and milliseconds once it is warm. */

const rounds = 9;

const viewAs = (name: string): DrawnView => {
  const variant = variants[name];
  const measure = measureByCode(viewOf(variant?.kind ?? 'line').measure);
  if (!variant || !measure) throw new Error(`no variant ${name}`);
  const [spec, data] = [viewOf(variant.kind, variant.chosen), dataOf(variant.kind, 'twenty-authorities')];
  const model = chartModel(spec, data, 'zh');
  const output = { image: null, rows: 'view', head: 'zh' } as const;
  return { spec, measure, data, model, all: null, output, lang: 'zh', origin: 'https://example.org' };
};

const sized = (view: DrawnView, image: OutputSpec['image']): DrawnView => ({
  ...view,
  output: { ...view.output, image },
});

type Write = (view: DrawnView) => string | Uint8Array | Promise<string | Uint8Array>;

const sizes = ['og', 'wide', 'square', 'print'] as const;

const forms: Record<string, Write> = {
  model: ({ spec, data }) => JSON.stringify(chartModel(spec, data, 'zh')),
  ...Object.fromEntries(Object.entries(formats).map(([ending, format]) => [ending, format.write])),
  ...Object.fromEntries(
    sizes.map((size) => [`png ${size}`, (view: DrawnView) => formats.png.write(sized(view, size))]),
  ),
  embed: embedOf,
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const timed = async (write: Write, view: DrawnView) => {
  const times: number[] = [];
  let made: string | Uint8Array = '';
  for (let round = 0; round < rounds + 2; round += 1) {
    const start = performance.now();
    made = await write(view);
    if (round >= 2) times.push(performance.now() - start);
  }
  return { bytes: Buffer.byteLength(made), text: typeof made === 'string' ? made : null, ms: median(times) };
};

/** One row for each kind and form; text forms with their bytes as a browser gets them, too. */
export const benchForms = async () => {
  const rows = [];
  for (const kind of Object.keys(variants)) {
    const view = viewAs(kind);
    for (const [form, write] of Object.entries(forms)) {
      const { bytes, text, ms } = await timed(write, view);
      rows.push({ kind, form, bytes, brotli: text === null ? bytes : brotliCompressSync(text).length, ms });
    }
  }
  return rows;
};
