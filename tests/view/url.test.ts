import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossOfView, defaultView, kindOfView } from '../../lib/view/choices.ts';
import { type Migration, migrate, renamedValue } from '../../lib/view/migrations.ts';
import { outputParams, viewParams } from '../../lib/view/params.ts';
import { decodeOutput, decodeView, encodeFull, encodeView } from '../../lib/view/url.ts';
import { view } from './arbitrary.ts';

const decoded = (query: string, measure = 'refusal-rate') => decodeView(measure, query);

describe('an address and its view', () => {
  it('say the same: decode(encode(view)) is the view', () => {
    fc.assert(
      fc.property(view, (spec) => {
        const { value, messages } = decodeView(spec.measure, encodeView(spec));
        expect(value).toEqual(spec);
        expect(messages).toEqual([]);
      }),
    );
  });

  it('have one text: encode(decode(text)) is stable', () => {
    const pair = fc.tuple(fc.constantFrom(...viewParams.map((param) => param.key)), fc.string({ maxLength: 30 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const once = decoded(new URLSearchParams(pairs).toString()).value ?? defaultView('refusal-rate');
        const again = decoded(encodeView(once));
        expect(again.value).toEqual(once);
        expect(again.messages).toEqual([]);
      }),
    );
  });

  it('survive anything without throwing, and never repeat it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...viewParams.map((param) => param.key)),
        fc.string({ minLength: 6, unit: 'binary' }),
        (key, text) => {
          const typed = `zq${text}zq`;
          const { value, messages } = decoded(new URLSearchParams([[key, typed]]).toString());
          expect(encodeView(value ?? defaultView('refusal-rate'))).not.toContain('zq');
          expect(JSON.stringify(messages)).not.toContain('zq');
        },
      ),
    );
  });

  it('write the keys in one order, the release last', () => {
    const order = viewParams.map((param) => param.key);
    expect(order.join('')).toBe('dghyvubfxszr');
    fc.assert(
      fc.property(view, (spec) => {
        const keys = encodeView(spec)
          .split('&')
          .filter(Boolean)
          .map((pair) => pair[0] ?? '');
        expect(keys).toEqual([...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      }),
    );
  });

  it('leave out what equals the default', () => {
    expect(encodeView(defaultView('refusal-rate', { kind: 'line', unit: 'rate' }))).toBe('');
  });
});

describe('tolerant in', () => {
  const same: [string, string][] = [
    ['y=2019-2024', 'y=2024-2019'],
    ['y=2019-2024', 'y=２０１９－２０２４'],
    ['y=2019-2024', 'y=2019年至2024年'],
    ['y=2019-2024', 'y=2019..2024'],
    ['y=first-latest', 'y=LATEST-FIRST'],
    ['y=latest', 'y=last1'],
    ['d=110105.110108', 'd=110105,110108'],
    ['d=110105.110108', 'd=110105%2B110108'],
    ['d=110105.110108', 'd=110105~110108~110105'],
    ['d=110105.110108', 'd=110105&d=110108'],
    ['v=rank', 'V=Rank'],
    ['', 'utm_source=x&fbclid=y'],
    ['', 'v=&y=&g='],
  ];
  it.each(same)('%s is also written %s', (text, other) => {
    expect(encodeView(decoded(other).value as never)).toBe(text);
    expect(decoded(other).messages).toEqual([]);
  });
});

describe('an invalid key takes its default and says so', () => {
  const told: [string, string, string][] = [
    ['v=pie', '', 'not-allowed'],
    ['u=share', '', 'not-allowed'],
    ['y=soon', '', 'not-years'],
    ['y=2015-2024', 'y=2019-2024', 'before-form'],
    ['y=last99', '', 'not-years'],
    ['d=110105.beijing', 'd=110105', 'not-a-code'],
    [
      `d=${Array.from({ length: 25 }, (_, at) => 110101 + at).join('.')}`,
      `d=${Array.from({ length: 20 }, (_, at) => 110101 + at).join('.')}`,
      'too-many',
    ],
    ['h=110101.110102.110103.110104', 'h=110101.110102.110103', 'too-many'],
    ['r=latest', '', 'not-a-release'],
    ['r=0', '', 'not-a-release'],
    ['z=1', '', 'not-allowed'],
    ['x=refusal-rate', '', 'not-allowed'],
    ['x=outcome-mix&v=scatter', 'v=scatter', 'not-allowed'],
  ];
  it.each(told)('%s becomes "%s" with %s', (text, now, code) => {
    const { value, messages } = decoded(text);
    expect(encodeView(value as never)).toBe(now);
    expect(messages.map((message) => message.code)).toEqual([code]);
    expect(messages[0]?.text.zh).not.toBe('');
    expect(messages[0]?.text.en).not.toContain('{');
  });

  it('a measure that is none has no view', () => {
    const { value, messages } = decodeView('nonsense', '');
    expect(value).toBeNull();
    expect(messages.map((message) => message.code)).toEqual(['not-a-measure']);
  });
});

describe('a measure across', () => {
  it.each([
    ['refusal-rate', 'v=scatter&x=dispute-rate', 'x=dispute-rate', 'scatter', 'dispute-rate'],
    ['refusal-rate', 'x=dispute-rate', 'x=dispute-rate', 'scatter', 'dispute-rate'],
    ['refusal-rate', 'v=scatter', 'v=scatter', 'scatter', undefined],
    ['refusal-rate', 'v=line&x=dispute-rate', 'v=line&x=dispute-rate', 'line', undefined],
    ['penalties', 'v=scatter', 'v=scatter', 'scatter', 'requests-received'],
    ['penalties', 'x=requests-received', 'v=scatter', 'scatter', 'requests-received'],
    ['requests-received', 'v=scatter', 'v=scatter', 'scatter', 'concluded'],
  ])('of %s?%s', (measure, query, now, kind, across) => {
    const { value, messages } = decoded(query, measure);
    const spec = value ?? defaultView(measure);
    expect([encodeView(spec), kindOfView(spec), acrossOfView(spec)?.code, messages]).toEqual([now, kind, across, []]);
  });
});

describe('no authority on purpose', () => {
  it('differs from authorities by rule', () => {
    expect(decoded('d=').value?.authorities).toEqual([]);
    expect(decoded('').value?.authorities).toBeNull();
    expect(encodeView(defaultView('refusal-rate', { authorities: [] }))).toBe('d=');
  });
});

describe('a frozen link', () => {
  const drawn = { authorities: ['110105', '110108'], years: [2019, 2020, 2021], release: 12 };
  it('writes every default out', () => {
    expect(encodeFull(defaultView('refusal-rate'), drawn)).toBe(
      'd=110105.110108&y=2019-2021&v=line&u=rate&s=code&r=12',
    );
  });
  it('shows the same view again', () => {
    const { value, messages } = decoded(encodeFull(defaultView('refusal-rate'), drawn));
    expect(messages).toEqual([]);
    expect(value).toMatchObject({ authorities: drawn.authorities, years: { from: 2019, to: 2021 }, release: 12 });
  });
  it('names a whole level by its rule', () => {
    const many = { ...drawn, authorities: Array.from({ length: 300 }, (_, at) => `${110101 + at}`) };
    expect(encodeFull(defaultView('refusal-rate', { kind: 'rank' }), many)).toBe(
      'y=2019-2021&v=rank&u=rate&s=value&r=12',
    );
  });
});

describe('keys of an output', () => {
  it('stand before the release', () => {
    const spec = defaultView('refusal-rate', { authorities: ['110105'], release: 7 });
    expect(encodeView(spec, { image: 'og', rows: 'all', head: 'id' })).toBe('d=110105&im=og&rows=all&head=id&r=7');
  });
  it('are read with named values only', () => {
    expect(decodeOutput('refusal-rate', 'im=wide&rows=all&head=en', 'zh').value).toEqual({
      image: 'wide',
      rows: 'all',
      head: 'en',
    });
    const { value, messages } = decodeOutput('refusal-rate', 'im=4000x4000', 'en');
    expect(value).toEqual({ image: null, rows: 'view', head: 'en' });
    expect(messages.map((message) => message.at)).toEqual(['im']);
  });
  it('share no key with the view', () => {
    const keys = [...viewParams, ...outputParams].map((param) => param.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('old links', () => {
  const lines = readFileSync(new URL('../fixtures/links.txt', import.meta.url), 'utf8').split('\n');
  const links = lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]);
  it.each(links)('%s is %s', (old, now) => {
    const { pathname, search } = new URL(old, 'https://example.org');
    const { value, messages } = decodeView(pathname.replace('/c/', ''), search);
    expect(messages).toEqual([]);
    expect(encodeView(value as never)).toBe(now);
  });

  it('a renamed value keeps its old name working', () => {
    const renamed: Migration = { since: '2030-01-01', why: 'test', apply: renamedValue('v', 'ranking', 'rank') };
    expect(migrate({ v: ['ranking'], y: ['2024'] }, [renamed])).toEqual({ v: ['rank'], y: ['2024'] });
  });
});
