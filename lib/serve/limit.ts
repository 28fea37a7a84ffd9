import type { IncomingMessage } from 'node:http';

/** Asked before something costly is made: 0 to go on, or the seconds to wait. */
export type Limit = (client: string, points: number) => number | Promise<number>;

/** What making an answer costs, in points; the first row that fits counts, and what is in no row is free. */
const costs: readonly { what: RegExp; points: number }[] = [
  { what: /\/releases\/\d+\/(data\/[^/]|changes\.csv)/, points: 20 },
  { what: /\.zip(\?|$)/, points: 8 },
  { what: /\.(png|xlsx)(\?|$)/, points: 4 },
  { what: /[?&]im=/, points: 4 },
  { what: /\/(find|search)\b[^?]*\?/, points: 2 },
  { what: /[?&]q=/, points: 2 },
  { what: /\/(compare|coverage|checks(\/\w+)?)\.(csv|json)(\?|$)/, points: 2 },
];

/** What an address costs to draw, in points; 0 for what is cheap. */
export const pointsOf = (address: string): number => costs.find(({ what }) => what.test(address))?.points ?? 0;

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/** IPv6 hands a whole /64 to one household. */
const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
};

/** Who asks: the peer, or whom the proxy on this machine names last (what a client writes itself stands before). */
export const clientOf = (request: IncomingMessage): string => {
  const peer = request.socket.remoteAddress ?? '';
  const named = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return networkOf(loopback.test(peer) && named ? named.slice(0, 45) : peer);
};

interface Bucket {
  points: number;
  at: number;
}

/** A bucket of points for each client, in memory: `perMinute` flow in, at most that many are saved up. */
export const tokenBuckets = (perMinute: number, mostClients = 10_000, now = () => performance.now()): Limit => {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = perMinute / 60_000;
  return (client, points) => {
    const known = buckets.get(client) ?? { points: perMinute, at: now() };
    const filled = Math.min(perMinute, known.points + (now() - known.at) * perMillisecond);
    const enough = filled >= points;
    buckets.delete(client);
    buckets.set(client, { points: enough ? filled - points : filled, at: now() });
    const oldest = buckets.keys().next();
    if (buckets.size > mostClients && !oldest.done) buckets.delete(oldest.value);
    return enough ? 0 : Math.max(1, Math.ceil((points - filled) / perMillisecond / 1000));
  };
};
