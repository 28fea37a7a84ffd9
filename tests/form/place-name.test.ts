import { describe, expect, it } from 'vitest';
import { withoutKind, withoutKinds } from '../../lib/form/place-name.ts';

describe('a name where there is no room for its kind of place', () => {
  it.each([
    ['朝阳区', '朝阳'],
    ['广西壮族自治区', '广西'],
    ['都安瑶族自治县', '都安瑶族'],
    ['延边朝鲜族自治州', '延边朝鲜族'],
    ['鄂伦春自治旗', '鄂伦春'],
    ['达茂旗', '达茂'],
    ['吉县', '吉县'],
    ['浦东新区', '浦东新区'],
    ['北京经济技术开发区', '北京经济技术开发区'],
    ['Shenbei New District', 'Shenbei New District'],
    ['Chaoyang District, Changchun', 'Chaoyang, Changchun'],
    ["Du'an Yao Autonomous County", "Du'an Yao"],
  ])('%s is %s, never cut within a word', (name, short) => {
    expect(withoutKind(name)).toBe(short);
  });

  it.each([
    ['all differ', ['和田市', '洛浦县'], ['和田', '洛浦']],
    ['two would be called alike', ['和田市', '和田县'], ['和田市', '和田县']],
    ['two are called alike anyway', ['朝阳区', '朝阳区'], ['朝阳', '朝阳']],
  ])('stands among others so that no two are one: %s', (_, names, short) => {
    expect(withoutKinds(names)).toEqual(short);
  });
});
