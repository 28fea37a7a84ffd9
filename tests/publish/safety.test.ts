import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawView } from '../../app/_publish/draw-view.ts';
import type { Opened } from '../../lib/db/client.ts';
import { citationsOf } from '../../lib/publish/citation.ts';
import { csvOf, csvText } from '../../lib/publish/csv.ts';
import { datasetOf, jsonLd } from '../../lib/publish/dataset.ts';
import type { DrawnView } from '../../lib/publish/drawn-view.ts';
import { embedOf } from '../../lib/publish/embed/document.ts';
import { fileName } from '../../lib/publish/file-name.ts';
import { svgOf } from '../../lib/publish/svg.ts';
import { workbookBytes } from '../../lib/publish/workbook.ts';
import { xlsxOf } from '../../lib/publish/xlsx.ts';
import { kindOf } from '../../lib/serve/headers.mjs';
import { askForm, readCsv } from './ask.ts';
import { openWorld } from './world.ts';

let world: Opened;
let view: DrawnView;

const attack = `=cmd|' /C calc'!A0"><script>alert(1)</script>\r\nX-Evil: 1]]>`;

/** The view with a name that attacks whoever writes it down without care. */
const attacked = (): DrawnView => {
  const words = { zh: attack, en: attack };
  const authorities = view.data.authorities.map((each) => ({ ...each, name: words, fullName: words }));
  const series = view.model.series.map((each) => ({ ...each, name: attack }));
  const model = { ...view.model, title: attack, subtitle: attack, source: attack, notes: [attack], series };
  return { ...view, data: { ...view.data, authorities }, model };
};

beforeAll(async () => {
  world = await openWorld();
  const drawn = await drawView(world.db, 'refusal-rate', new URLSearchParams('d=110105&y=2019-2020&head=id'), 'zh');
  view = drawn.view as DrawnView;
});
afterAll(() => world.close());

describe('formulas', () => {
  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    '"%s" as text is not run by a spreadsheet',
    (text) => {
      expect(readCsv(csvText([['a'], [text]]))[0]?.a).toBe(`'${text}`);
    },
  );

  it('leaves negative numbers as they are', () => {
    expect(csvText([['a'], [-153], ['-']])).toBe("\uFEFFa\r\n-153\r\n'-\r\n");
  });

  it('never reach a workbook: text is inline text', () => {
    const files = unzipSync(xlsxOf(attacked()));
    for (const content of Object.values(files)) expect(strFromU8(content)).not.toMatch(/<f[ >]|<script/);
  });

  it('of a name are harmless in the CSV of a view', () => {
    expect(readCsv(csvOf(attacked()))[0]?.name).toBe(`'${attack}`);
  });

  it('come back whole from any text (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [row] = readCsv(
          csvText([
            ['a', 'b'],
            [text, 'end'],
          ]),
        );
        expect([text, `'${text}`]).toContain(row?.a);
        expect(row?.b).toBe('end');
      }),
    );
  });
});

describe('markup', () => {
  it('of a name stays text in an SVG', () => {
    const $ = load(svgOf(attacked()), { xml: true });
    expect($('script')).toHaveLength(0);
    expect(svgOf(attacked())).not.toContain('<script');
  });

  it('of a name stays text in an embed, which runs one script only, the one its policy names', () => {
    const $ = load(embedOf(attacked()));
    expect($('script')).toHaveLength(1);
    expect($('h1').text()).toContain('<script>alert(1)</script>');
  });

  it('of a name cannot end a JSON-LD element', () => {
    expect(jsonLd(datasetOf(attacked()))).not.toContain('<');
    expect(JSON.parse(jsonLd(datasetOf(attacked()))).name).toBe(attack);
  });

  it('of any text is well-formed in a workbook (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const book = workbookBytes({
          title: text,
          date: '2026-01-01',
          sheets: [{ name: 'a', head: false, widths: [9], rows: [[text]] }],
        });
        const sheet = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
        expect(sheet.replace(/&(amp|lt|gt|quot|#39);/g, '').match(/&/)).toBeNull();
        expect((sheet.match(/</g) ?? []).length).toBe((sheet.match(/>/g) ?? []).length);
      }),
      { numRuns: 40 },
    );
  });

  it('of a title cannot close a BibTeX entry', () => {
    const title = 'a } , note = {x';
    const { bibtex } = citationsOf({ ...view, model: { ...view.model, title } });
    expect(bibtex).toContain('title = {{a  , note = x}}');
  });
});

describe('headers', () => {
  it('take no line break, quote or other sign from a view', () => {
    const evil = { ...view, spec: { ...view.spec, authorities: ['x"\r\nSet-Cookie: a=b; ../../etc'] } };
    expect(fileName(evil, 'csv')).toMatch(/^[A-Za-z0-9._-]+\.csv$/);
    expect(fileName(evil, 'csv')).not.toContain('..');
  });

  it('forbid a drawing to run or to be framed', async () => {
    const response = await askForm('refusal-rate', 'svg');
    // What every answer of that kind wears, by npm start and on Vercel alike.
    expect(kindOf('/c/refusal-rate.svg').policy).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    expect(response.headers.get('content-security-policy')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('any query', () => {
  const key = fc.constantFrom(...'d g h y v u b f s z r im rows head x'.split(' '));
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "'; drop table release; --",
      '../../etc/passwd',
      '%0d%0aSet-Cookie:a=b',
      '<svg onload=alert(1)>',
      '9'.repeat(40),
    ),
    fc.constantFrom('110105', '2019', 'first-latest', 'rank', 'n', 'applicant', 'all', 'id', 'og', 'auto', '1'),
  );

  it('gives figures or a problem, and never an error or what was typed (property)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, text), { maxLength: 5 }), async (pairs) => {
        const response = await askForm('refusal-rate', 'json', new URLSearchParams(pairs).toString());
        expect([200, 400, 404]).toContain(response.status);
        const body = await response.text();
        for (const [, typed] of pairs) if (/[<'%;]/.test(typed) && typed.length > 4) expect(body).not.toContain(typed);
      }),
      { numRuns: 40 },
    );
  });
});

it('the same view has the same tag on every machine', () => {
  const tag = createHash('sha256').update(csvOf(view)).digest('base64url').slice(0, 27);
  return askForm('refusal-rate', 'csv', 'd=110105&y=2019-2020&head=id').then((response) =>
    expect(response.headers.get('etag')).toBe(`"${tag}"`),
  );
});
