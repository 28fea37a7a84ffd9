import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '../../lib/form/measures.ts';
import { meets, readConditions, writeConditions } from '../../lib/view/conditions.ts';

describe('readConditions', () => {
  it.each([
    ['refusal-rate>0.2 and n>=30 and year>=2021', 'refusal-rate>0.2 and n>=30 and year>=2021'],
    ['refusal-rate > 20%', 'refusal-rate>0.2'],
    ['Refusal-Rate＞0.2，n≥30', 'refusal-rate>0.2 and n>=30'],
    ['under=110000 且 reviews>5', 'under=110000 and reviews>5'],
    ['', ''],
  ])('reads %j as %j', (text, expected) => {
    const { value, messages } = readConditions(text);
    expect(messages).toEqual([]);
    expect(writeConditions(value)).toBe(expected);
  });

  it.each([
    ['refusal-rate>0.2 and n>>3', 'notCondition', 'q:2'],
    ['no-such-thing>1', 'notField', 'q:1'],
    ["'; drop table", 'notCondition', 'q:1'],
  ])('says of %j what is wrong and where, without repeating it', (text, code, at) => {
    const { messages } = readConditions(text);
    expect(messages[0]).toMatchObject({ code, at });
    expect(messages[0]?.text.zh).not.toContain(text);
  });

  it('reads back what it writes', () => {
    const condition = fc.record({
      field: fc.constantFrom(...measures, ...(['n', 'year', 'level', 'under'] as const)),
      by: fc.constantFrom(...(['>=', '<=', '>', '<', '='] as const)),
      value: fc.integer({ min: -9999, max: 999999 }),
    });
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 8 }), (conditions) => {
        expect(readConditions(writeConditions(conditions))).toEqual({ value: conditions, messages: [] });
      }),
    );
  });

  it('never fails, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readConditions(text).value)));
  });
});

describe('meets', () => {
  const [least] = readConditions('n>=30').value;
  it.each([
    [30, true],
    [29, false],
    [null, false],
  ])('n>=30 of %j is %j', (number, expected) => {
    expect(least && meets(least, number)).toBe(expected);
  });
});
