import { expect, it } from 'vitest';
import { checkIn, checkRoom } from '../../../app/_ui/chart/check-address.ts';
import { checkAddress } from '../../../lib/view/addresses.ts';

it.each([{}, { release: 3 }, { kind: 'flow', breakdown: 'applicant' }] as const)(
  'the browser makes the address of a check as the server does (%j)',
  (drawn) => {
    const checks = (authority: string, year: number) => checkAddress('refusal-rate', authority, year, 'en', drawn);
    for (const code of ['110105', '310000-general-office'])
      expect(checkIn(checkRoom(checks), code, 2024)).toBe(checks(code, 2024));
  },
);
