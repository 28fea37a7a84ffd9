import type { lookup } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { FetchFailure } from '../../../lib/ingest/fetch/failure.ts';
import { isPublicAddress, publicLookup } from '../../../lib/ingest/fetch/public-address.ts';

describe('isPublicAddress(address)', () => {
  it.each([
    ['8.8.8.8', true],
    ['2400:3200::1', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.0.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['not an address', false],
  ])('%s: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});

describe('publicLookup', () => {
  const answering = (...addresses: string[]) =>
    ((
      _host: string,
      _options: unknown,
      callback: (error: null, found: { address: string; family: number }[]) => void,
    ) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: 4 })),
      )) as unknown as typeof lookup;

  it('hands out the public addresses alone', () => {
    publicLookup(false, answering('10.0.0.1', '8.8.8.8'))('example.org', { all: true }, (error, found) => {
      expect([error, found]).toEqual([null, [{ address: '8.8.8.8', family: 4 }]]);
    });
    expect.assertions(1);
  });

  it('fails where a name has private addresses only', () => {
    publicLookup(false, answering('10.0.0.1', '127.0.0.1'))('example.org', {}, (error) => {
      expect(error).toBeInstanceOf(FetchFailure);
    });
    expect.assertions(1);
  });
});
