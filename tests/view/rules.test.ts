import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '../../lib/form/measures.ts';
import { kindOfView, sortOfView, unitOfView } from '../../lib/view/choices.ts';
import { type Migration, migrate, renamedValue } from '../../lib/view/migrations.ts';
import { outputParams, viewParams } from '../../lib/view/params.ts';
import { decodeOutput, decodeView, encodeFull, encodeView, frozenView } from '../../lib/view/url.ts';
import { view } from './arbitrary.ts';

/** The grammar's rules 1, 2, 3 and 6 over any view; 4 and 5 concern answers and stand in tests/publish/rules.test.ts. */

const keys = viewParams.map((param) => param.key);
const allKeys = [...viewParams, ...outputParams].map((param) => param.key);
/** No key reads it: neither a code, a year, a number nor a word. */
const junk = fc.string({ minLength: 1, maxLength: 30 }).map((text) => `zq${text.replace(/[\s.,;+~、，&#%]/g, '')}`);
const without = (query: string, key: string) =>
  query
    .split('&')
    .filter((pair) => pair && !pair.startsWith(`${key}=`))
    .join('&');

describe('rule 1: a key is valid, invalid or missing', () => {
  it('an invalid key takes its default, is named once, and no other key changes', () => {
    // A kind, a breakdown or a second measure decides what other keys stand for, so that they go with it.
    const free = keys.filter((key) => !['v', 'b', 'x', 'f', 'u'].includes(key));
    fc.assert(
      fc.property(view, fc.constantFrom(...free), junk, (spec, key, text) => {
        const rest = without(encodeView(spec), key);
        const { value, messages } = decodeView(spec.measure, `${rest}&${new URLSearchParams([[key, text]])}`);
        const field = viewParams.find((param) => param.key === key)?.field ?? 'measure';
        const instead = key === 'd' ? [] : decodeView(spec.measure, rest).value?.[field];
        expect(messages.map((message) => message.at)).toEqual([key]);
        expect(value).toEqual({ ...decodeView(spec.measure, rest).value, [field]: instead });
      }),
    );
  });

  it('every invalid key is named, with what it allows, and its text is not', () => {
    fc.assert(
      fc.property(view, fc.subarray(keys, { minLength: 1 }), junk, (spec, wrong, text) => {
        const { messages } = decodeView(spec.measure, new URLSearchParams(wrong.map((key) => [key, text])));
        expect(messages.map((message) => message.at)).toEqual(wrong);
        expect(JSON.stringify(messages)).not.toContain('zq');
      }),
    );
  });

  it('an unknown key changes nothing', () => {
    const unknown = fc.string({ minLength: 1 }).filter((key) => !allKeys.includes(key.toLowerCase()));
    fc.assert(
      fc.property(view, fc.array(fc.tuple(unknown, fc.string()), { maxLength: 5 }), (spec, pairs) => {
        const query = `${new URLSearchParams(pairs)}&${encodeView(spec)}`;
        expect(decodeView(spec.measure, query)).toEqual(decodeView(spec.measure, encodeView(spec)));
        expect(decodeOutput(spec.measure, query, 'zh')).toEqual(decodeOutput(spec.measure, '', 'zh'));
      }),
    );
  });
});

describe('rule 2: tolerant in, strict out', () => {
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  const habits: Record<string, (value: string, key: string) => string> = {
    'full-width digits': wide,
    'capital letters': (value) => value.toUpperCase(),
    'blanks around': (value) => `  ${value} `,
    'commas for dots': (value, key) => (key === 'd' || key === 'h' ? value.replaceAll('.', ',') : value),
    'a tilde for the dash of years': (value, key) => (key === 'y' ? value.replace('-', '~') : value),
    'swapped years': (value, key) => (key === 'y' ? value.split('-').reverse().join('-') : value),
  };
  it.each(Object.entries(habits))('%s mean the same view', (_, habit) => {
    fc.assert(
      fc.property(view, (spec) => {
        const typed = new URLSearchParams(
          [...new URLSearchParams(encodeView(spec))].map(([key, value]) => [key, habit(value, key)]),
        );
        expect(decodeView(spec.measure, typed)).toEqual({ value: spec, messages: [] });
      }),
    );
  });

  it('the order of keys means nothing', () => {
    const shuffled = view.chain((spec) => {
      const pairs = encodeView(spec).split('&');
      return fc
        .shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length })
        .map((mixed) => ({ spec, query: mixed.join('&') }));
    });
    fc.assert(
      fc.property(shuffled, ({ spec, query }) => {
        expect(encodeView(decodeView(spec.measure, query).value ?? spec)).toBe(encodeView(spec));
      }),
    );
  });
});

describe('rule 3: a frozen link says everything', () => {
  const drawn = fc.record({
    authorities: fc.uniqueArray(
      fc.integer({ min: 110000, max: 659999 }).map((code) => `${code}`),
      { minLength: 1, maxLength: 30 },
    ),
    years: fc.uniqueArray(fc.integer({ min: 2019, max: 2030 }), { minLength: 1 }).map((years) => years.sort()),
    release: fc.integer({ min: 1, max: 999_999_999 }),
  });

  it('it is read without a message as the view that was drawn', () => {
    fc.assert(
      fc.property(view, drawn, (spec, shown) => {
        const { value, messages } = decodeView(spec.measure, encodeFull(spec, shown));
        const frozen = frozenView(spec, shown);
        expect(messages).toEqual([]);
        expect(encodeFull(value ?? spec, shown)).toBe(encodeFull(frozen, shown));
        expect([value?.release, value?.authorities]).toEqual([shown.release, frozen.authorities]);
      }),
    );
  });

  it('no default is left to be decided later', () => {
    fc.assert(
      fc.property(view, drawn, (spec, shown) => {
        const written = new URLSearchParams(encodeFull(spec, shown));
        expect([written.get('v'), written.get('u'), written.get('s')]).toEqual([
          kindOfView(spec),
          unitOfView(spec),
          sortOfView(spec),
        ]);
        expect(written.get('y')).toMatch(/^20\d\d(-20\d\d)?$/);
      }),
    );
  });

  it('without its tail it is live again', () => {
    fc.assert(
      fc.property(view, drawn, (spec, shown) => {
        const frozen = encodeFull(spec, shown);
        expect(frozen).toMatch(/&r=\d+$/);
        const live = decodeView(spec.measure, frozen.replace(/&r=\d+$/, ''));
        expect(live.value).toEqual({ ...decodeView(spec.measure, frozen).value, release: null });
      }),
    );
  });
});

describe('rule 6: keys are only added', () => {
  const lines = readFileSync(new URL('../fixtures/grammar.txt', import.meta.url), 'utf8').split('\n');
  const ever = lines
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => {
      const [key = '', values = ''] = line.split('\t');
      return values.split(' ').map((value): [string, string] => [key, value]);
    });
  const understood = (key: string, value: string) =>
    measures.some(({ code }) => {
      const query = new URLSearchParams([[key, value]]);
      return decodeView(code, query).messages.length + decodeOutput(code, query, 'zh').messages.length === 0;
    });

  it('the list names every key', () => {
    expect([...new Set(ever.map(([key]) => key))].sort()).toEqual([...allKeys].sort());
  });

  it.each(ever)('%s=%s is understood', (key, value) => {
    expect(understood(key, value)).toBe(true);
  });

  it('a renamed value is read as its new name wherever it stands, and again the same', () => {
    const text = fc.stringMatching(/^[a-z]{1,8}$/);
    const texts = fc.dictionary(fc.constantFrom(...keys), fc.array(text, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(texts, fc.constantFrom(...keys), text, text, (given, key, old, now) => {
        const renamed: Migration = { since: '2030-01-01', why: 'test', apply: renamedValue(key, old, now) };
        const once = migrate(given, [renamed]);
        if (old !== now) expect(once[key] ?? []).not.toContain(old);
        expect(migrate(once, [renamed])).toEqual(once);
        expect({ ...once, [key]: null }).toEqual({ ...given, [key]: null });
        expect(once[key]?.length).toBe(given[key]?.length);
      }),
    );
  });
});
