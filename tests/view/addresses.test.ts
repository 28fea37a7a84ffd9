import { describe, expect, it } from 'vitest';
import * as addresses from '../../lib/view/addresses.ts';
import { defaultView } from '../../lib/view/choices.ts';

const spec = defaultView('refusal-rate', { authorities: ['110105'], release: 3 });
const drawn = { authorities: ['110105'], years: [2019, 2020], release: 3 };

describe('addresses', () => {
  const built: [string, string][] = [
    [addresses.homeAddress('zh'), '/'],
    [addresses.homeAddress('en'), '/en'],
    [addresses.viewAddress(spec, 'zh'), '/c/refusal-rate?d=110105&r=3'],
    [addresses.viewAddress(spec, 'en', 'csv'), '/en/c/refusal-rate.csv?d=110105&r=3'],
    [addresses.viewAddress(defaultView('fees'), 'zh', 'png', { image: 'og' }), '/c/fees.png?im=og'],
    [addresses.embedAddress(spec, 'en'), '/en/e/c/refusal-rate?d=110105&r=3'],
    [addresses.frozenAddress(spec, drawn, 'zh'), '/c/refusal-rate?d=110105&y=2019-2020&v=line&u=rate&s=code&r=3'],
    [addresses.authorityAddress('110105', 'zh'), '/d/110105'],
    [addresses.reportAddress('110105', 2024, 'en', 'review.total', 3), '/en/d/110105/2024?r=3#review.total'],
    [addresses.reasonAddress('not_held', 'zh'), '/reasons/not-held'],
    [addresses.compareAddress(['110105', '110108'], 'zh'), '/compare?d=110105.110108'],
    [addresses.findAddress('correction-rate>0.2 and n>=30', 'zh'), '/find?q=correction-rate%3E0.2%20and%20n%3E%3D30'],
    [addresses.changesAddress(4, 'en', 'json'), '/en/releases/4/changes.json'],
    [addresses.reportApiAddress('110105', 2024), '/api/v1/reports/110105/2024'],
    [addresses.otherLanguage('/c/fees?y=2024', 'zh'), '/en/c/fees?y=2024'],
    [addresses.otherLanguage('/en/c/fees?y=2024', 'en'), '/c/fees?y=2024'],
    [addresses.otherLanguage('/en', 'en'), '/'],
    [addresses.otherLanguage('/', 'zh'), '/en'],
    [addresses.absolute('https://example.org/', '/d'), 'https://example.org/d'],
  ];
  it.each(built)('%s', (address, expected) => {
    expect(address).toBe(expected);
  });
});
