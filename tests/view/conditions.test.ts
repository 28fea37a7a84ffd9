import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../../lib/form/checks.ts';
import { measures } from '../../lib/form/measures.ts';
import { conditionRows, queryOfForm } from '../../lib/view/condition-form.ts';
import {
  type Condition,
  comparisonSigns,
  meets,
  nameOfField,
  readConditions,
  writeConditions,
} from '../../lib/view/conditions.ts';

describe('readConditions', () => {
  it.each([
    ['refusal-rate>0.2 and n>=30 and year>=2021', 'refusal-rate>0.2 and n>=30 and year>=2021'],
    ['refusal-rate > 20%', 'refusal-rate>0.2'],
    ['Refusal-Rate＞0.2，n≥30', 'refusal-rate>0.2 and n>=30'],
    ['under=110000 且 reviews>5', 'under=110000 and reviews>5'],
    ['under=310000-general-office', 'under=310000-general-office'],
    ['不予公开率>20%、年度=2023', 'refusal-rate>0.2 and year=2023'],
    ['level=district and suits!=0', 'level=3 and suits!=0'],
    ['check=carry-continuity; checks<>0', 'check=carry-continuity and checks!=0'],
    ['backlog-change<-5', 'backlog-change<-5'],
    ['', ''],
  ])('reads %j as %j', (text, expected) => {
    const { value, messages } = readConditions(text);
    expect(messages).toEqual([]);
    expect(writeConditions(value)).toBe(expected);
  });

  it.each([
    ['refusal-rate>0.2 and n>>3', 'no-number', '>'],
    ['no-such-thing>1', 'unknown-field', 'no-such-thing'],
    ["'; drop table", 'no-field', "'"],
    ['refusal-rate 0.2', 'no-comparison', '0.2'],
    ['refusal-rate>much', 'no-number', 'much'],
    ['under>110000', 'only-equal', '>'],
    ['under=beijing', 'no-code', 'beijing'],
    ['check=nothing', 'no-check', 'nothing'],
    ['reviews>1 suits>1', 'no-and', 'suits'],
    ['reviews>1 and ', 'no-field', ''],
    ['n>=30', 'needs-measure', 'n>=30'],
    ['不予公开>1', 'unknown-field', '不予公开'],
  ])('says of %j that it has %s at %j', (text, code, place) => {
    const { messages } = readConditions(text);
    expect(messages[0]).toMatchObject({ code });
    expect(text.slice(messages[0]?.from, messages[0]?.to)).toBe(place);
    expect(messages[0]?.at).toBe(`q:${(messages[0]?.from ?? 0) + 1}`);
  });

  it('reads on behind a mistake, and names every one', () => {
    const { value, messages } = readConditions('refusal-rat>1 and year=2023 and reviews>x and suits>1');
    expect(writeConditions(value)).toBe('year=2023 and suits>1');
    expect(messages.map(({ code }) => code)).toEqual(['unknown-field', 'no-number']);
  });

  it('takes eight conditions and says so of a ninth', () => {
    const text = Array.from({ length: 9 }, () => 'year>=2019').join(' and ');
    expect(readConditions(text).messages.map(({ code }) => code)).toEqual(['too-many']);
  });

  it('reads back what it writes (property)', () => {
    const number = fc.oneof(
      fc.integer({ min: -9999, max: 999_999 }),
      fc.integer({ min: 1, max: 999 }).map((n) => n / 1000),
    );
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      fc.record({
        field: fc.constantFrom(...measures, ...(['year', 'level', 'checks'] as const)),
        by: fc.constantFrom(...comparisonSigns),
        value: number,
      }),
      fc.record({
        field: fc.constant('under' as const),
        by: fc.constantFrom('=', '!='),
        value: fc.constantFrom('110000', '310000-general-office'),
      }),
      fc.record({
        field: fc.constant('check' as const),
        by: fc.constantFrom('=', '!='),
        value: fc.constantFrom(...checks.map(({ code }) => code)),
      }),
    );
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 8 }), (conditions) => {
        expect(readConditions(writeConditions(conditions))).toEqual({ value: conditions, messages: [] });
      }),
    );
  });

  it('never fails, and every mistake lies in the text or right behind it (property)', () => {
    const bit = fc.constantFrom(
      'refusal-rate',
      ' and ',
      '>',
      '>=',
      '0.2',
      'n',
      'under=',
      '110000',
      '，',
      '且',
      '=',
      ' ',
      'check',
      '%',
    );
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.array(bit).map((bits) => bits.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        for (const { from, to } of readConditions(typed).messages) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(typed.length);
          expect(to).toBeGreaterThan(from);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('meets', () => {
  const [least] = readConditions('reviews>=30').value;
  it.each([
    [30, true],
    [29, false],
    [null, false],
  ])('reviews>=30 of %j is %j', (number, expected) => {
    expect(least && meets(least, number)).toBe(expected);
  });
});

describe('the form', () => {
  const sent = (rows: readonly (readonly [string, string, string])[]) => {
    const values = new Map(
      rows.flatMap(([field, by, value], at) => {
        const keys = conditionRows[at];
        return keys ? [[keys.field, field] as const, [keys.by, by] as const, [keys.value, value] as const] : [];
      }),
    );
    return queryOfForm((key) => values.get(key) || null);
  };

  it('makes the text of the query, and leaves out rows without a field', () => {
    expect(
      sent([
        ['refusal-rate', '>', '20%'],
        ['', '>=', ''],
        ['n', '>=', '30'],
      ]),
    ).toBe('refusal-rate>20% and n>=30');
  });

  it('takes fields and comparisons that it offers, and nothing else that stands under their keys', () => {
    expect(
      sent([
        ['1; drop table release; --', '>=', '1'],
        ['year', '>= 0 or', '2021'],
      ]),
    ).toBe('year>=2021');
  });

  it('lets the page point at a value that is missing', () => {
    const text = sent([['year', '=', '']]) ?? '';
    expect(readConditions(text).messages).toMatchObject([{ code: 'no-number', from: text.length }]);
  });

  it('gives back every condition that it was filled with (property)', () => {
    const sign = fc.constantFrom(...comparisonSigns);
    const number = fc.integer({ min: 0, max: 9999 });
    const condition = fc.tuple(fc.constantFrom('refusal-rate', 'reviews', 'year', 'checks'), sign, number);
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: conditionRows.length }), (rows) => {
        const { value } = readConditions(rows.map((row) => row.join('')).join(' and '));
        const filled = value.map(({ field, by, value: number }) => [nameOfField(field), by, `${number}`] as const);
        expect(readConditions(sent(filled) ?? '').value).toEqual(value);
      }),
    );
  });

  it('says nothing where it was not sent', () => {
    expect(queryOfForm(() => null)).toBeNull();
  });
});
