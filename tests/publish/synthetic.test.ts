import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawView } from '../../app/_publish/draw-view.ts';
import { chartModel } from '../../lib/chart/model.ts';
import type { Opened } from '../../lib/db/client.ts';
import { rowsCsv } from '../../lib/publish/api/write-rows.ts';
import { citationsOf } from '../../lib/publish/citation.ts';
import { csvOf } from '../../lib/publish/csv.ts';
import { datasetOf } from '../../lib/publish/dataset.ts';
import type { DrawnView } from '../../lib/publish/drawn-view.ts';
import { embedOf } from '../../lib/publish/embed/document.ts';
import { jsonOf } from '../../lib/publish/json.ts';
import { sendForm } from '../../lib/publish/send-form.ts';
import { svgOf } from '../../lib/publish/svg.ts';
import { xlsxOf } from '../../lib/publish/xlsx.ts';
import { zipViewOf } from '../../lib/publish/zip.ts';
import { readCsv, readWorkbook, readZip } from './ask.ts';
import { openWorld } from './world.ts';

let world: Opened;
let view: DrawnView;
const word = '演示数据';

beforeAll(async () => {
  world = await openWorld();
  const drawn = await drawView(world.db, 'refusal-rate', new URLSearchParams('d=110105'), 'zh');
  const made = drawn.view as DrawnView;
  const data = { ...made.data, synthetic: true };
  view = { ...made, data, model: chartModel(made.spec, data, 'zh') };
});
afterAll(() => world.close());

it('synthetic figures say so in every row, sheet, image, frame and citation', () => {
  expect(readCsv(csvOf(view)).every((row) => row.数据性质?.includes(word))).toBe(true);
  const [data = [], notes = [], citation = []] = readWorkbook(xlsxOf(view));
  for (const sheet of [data.slice(1), notes, citation]) expect(sheet.flat().join()).toContain(word);
  expect(JSON.parse(jsonOf(view))).toMatchObject({
    synthetic: true,
    rows: [{ data: 'synthetic' }, {}, {}, {}, {}, {}, {}],
  });
  expect(svgOf(view).replace(/<metadata.*?<\/metadata>/gs, '')).toContain(word);
  expect(embedOf(view)).toContain(word);
  expect(readZip(zipViewOf(view))['README.md']).toContain(word);
  for (const citation of Object.values(citationsOf(view))) expect(citation).toContain(word);
  expect(datasetOf(view).keywords).toContain(word);
});

it('answers of synthetic figures say so in their head and in a column', async () => {
  const response = await sendForm(new Request('http://localhost/'), view, 'csv');
  expect(response.headers.get('x-gongkai-data')).toBe('synthetic');
  const release = { id: 1, publishedAt: '2026-01-01T00:00:00Z' };
  const csv = rowsCsv('releases', { rows: [{ release: 1 }], next: null }, { release, synthetic: true });
  expect(Object.values(readCsv(csv)[0] ?? {})).toContain('synthetic');
});
