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

const viewAs = (name: string, image: OutputSpec['image'] = null): DrawnView => {
  const variant = variants[name];
  const measure = measureByCode(viewOf(variant?.kind ?? 'line').measure);
  if (!variant || !measure) throw new Error(`no variant ${name}`);
  const [spec, data] = [viewOf(variant.kind, variant.chosen), dataOf(variant.kind, 'twenty-authorities')];
  const model = chartModel(spec, data, 'zh');
  const output = { image, rows: 'view', head: 'zh' } as const;
  return { spec, measure, data, model, all: null, output, lang: 'zh', origin: 'https://example.org' };
};

type Write = (name: string) => string | Uint8Array | Promise<string | Uint8Array>;

const sizes = ['og', 'wide', 'square', 'print'] as const;

const forms: Record<string, Write> = {
  model: (name) => JSON.stringify(viewAs(name).model.title),
  svg: (name) => formats.svg.write(viewAs(name)),
  png: (name) => formats.png.write(viewAs(name)),
  ...Object.fromEntries(sizes.map((size) => [`png ${size}`, (name: string) => formats.png.write(viewAs(name, size))])),
  csv: (name) => formats.csv.write(viewAs(name)),
  json: (name) => formats.json.write(viewAs(name)),
  xlsx: (name) => formats.xlsx.write(viewAs(name)),
  zip: (name) => formats.zip.write(viewAs(name)),
  embed: (name) => embedOf(viewAs(name)),
};

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const timed = async (write: Write, name: string) => {
  const times: number[] = [];
  let made: string | Uint8Array = '';
  for (let round = 0; round < rounds + 2; round += 1) {
    const start = performance.now();
    made = await write(name);
    if (round >= 2) times.push(performance.now() - start);
  }
  return { bytes: Buffer.byteLength(made), text: typeof made === 'string' ? made : null, ms: median(times) };
};

/** One row for each kind and form; text forms with their bytes as a browser gets them, too. */
export const benchForms = async () => {
  const rows = [];
  for (const kind of Object.keys(variants))
    for (const [form, write] of Object.entries(forms)) {
      const { bytes, text, ms } = await timed(write, kind);
      rows.push({ kind, form, bytes, brotli: text === null ? bytes : brotliCompressSync(text).length, ms });
    }
  return rows;
};
