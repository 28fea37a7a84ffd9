import { describe, expect, it } from 'vitest';
import { withoutKind } from '../../lib/form/place-name.ts';

describe('a name where there is no room for its kind of place', () => {
  it.each([
    ['朝阳区', '朝阳'],
    ['广西壮族自治区', '广西'],
    ['都安瑶族自治县', '都安瑶族'],
    ['延边朝鲜族自治州', '延边朝鲜族'],
    ['鄂伦春自治旗', '鄂伦春'],
    ['达茂旗', '达茂'],
    ['吉县', '吉县'],
    ['Chaoyang District, Changchun', 'Chaoyang, Changchun'],
    ["Du'an Yao Autonomous County", "Du'an Yao"],
  ])('%s is %s, never cut within a word', (name, short) => {
    expect(withoutKind(name)).toBe(short);
  });
});
