import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { FetchFailure } from './failure.ts';

/** Whether an IP address belongs to the public internet; loopback counts where a test allows it. */
export const isPublicAddress = (address: string, allowLoopback = false): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const range = ipaddr.process(address).range();
  return range === 'unicast' || (allowLoopback && range === 'loopback');
};

const literal = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** Refuses an address that is written as a number of a private network: such hosts are never looked up. */
export const requirePublicHost = (url: URL, allowLoopback: boolean): void => {
  const host = literal(url.hostname);
  if (ipaddr.isValid(host) && !isPublicAddress(host, allowLoopback))
    throw new FetchFailure('private-address', { host: url.hostname });
};

/**
 * Looks a host up and hands out its public addresses only. The connection is made to what was checked here, so that a name which
 * answers differently the second time (DNS rebinding) gains nothing.
 */
export const publicLookup =
  (allowLoopback: boolean, resolve: typeof lookup = lookup): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(new FetchFailure('unknown-host', { host: hostname }), '', 0);
      const addresses = found.filter(({ address }) => isPublicAddress(address, allowLoopback));
      const [first] = addresses;
      if (!first) return callback(new FetchFailure('private-address', { host: hostname }), '', 0);
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
