import { connect } from 'node:net';

export interface Load {
  requestsPerSecond: number;
  p99: number;
}

/** How the answers travel. */
type Encoding = 'br' | 'gzip';

const blank = Buffer.from('\r\n\r\n');

/** Where the answer that begins the buffer ends, or null while its head is not whole. */
const lengthOf = (start: Buffer): number | null => {
  const end = start.indexOf(blank);
  if (end < 0) return null;
  const head = start.toString('latin1', 0, end);
  const [, length] = /^content-length: (\d+)$/im.exec(head) ?? [];
  // A server that answers with errors is fast, and no yardstick.
  if (!head.startsWith('HTTP/1.1 200') || length === undefined) throw new Error(`no page: ${head.split('\r\n', 1)}`);
  return end + blank.length + Number(length);
};

/** One connection that asks, reads the answer and asks again; gives each answer's latency in milliseconds. */
const askOver = (url: URL, until: number, encoding: Encoding): Promise<number[]> =>
  new Promise((resolve, reject) => {
    const request = `GET ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\naccept-encoding: ${encoding}\r\n\r\n`;
    const latencies: number[] = [];
    const socket = connect(Number(url.port), url.hostname);
    let [asked, read, length]: [number, number, number | null] = [0, 0, null];
    const ask = () => {
      [asked, read, length] = [performance.now(), 0, null];
      socket.write(request);
    };
    const take = (chunk: Buffer) => {
      // The heads here are far below the size of a chunk, so that none comes in parts.
      length ??= lengthOf(chunk);
      read += chunk.length;
      if (length === null || read < length) return;
      const now = performance.now();
      latencies.push(now - asked);
      if (now < until) return ask();
      socket.end();
      resolve(latencies);
    };
    socket.setNoDelay(true).once('connect', ask).once('error', reject);
    socket.on('data', (chunk) => {
      try {
        take(chunk);
      } catch (problem) {
        reject(problem);
        socket.destroy();
      }
    });
  });

/**
 * Asks one address over and over; seconds and connections as given, answers counted, latency in milliseconds.
 * Plain sockets, because a generator that parses each answer costs more than the servers it is to measure,
 * and on two cores its own speed would be all that is seen (autocannon and undici: both ratios about 1).
 */
export const load = async (
  address: string,
  connections: number,
  seconds: number,
  encoding: Encoding = 'br',
): Promise<Load> => {
  const [url, began] = [new URL(address), performance.now()];
  const asking = Array.from({ length: connections }, () => askOver(url, began + seconds * 1000, encoding));
  const latencies = (await Promise.all(asking)).flat().sort((a, b) => a - b);
  const took = (performance.now() - began) / 1000;
  return {
    requestsPerSecond: latencies.length / took,
    p99: latencies[Math.floor(latencies.length * 0.99)] ?? Number.NaN,
  };
};

/** Two addresses in turn, round by round, so that a change of the machine hits both alike; the median round counts. */
export const sideBySide = async (
  own: string,
  other: string,
  rounds: number,
  seconds: number,
  encoding: Encoding = 'br',
) => {
  const ratios: number[] = [];
  const speeds: [Load, Load][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const pair: [Load, Load] = [await load(own, 10, seconds, encoding), await load(other, 10, seconds, encoding)];
    speeds.push(pair);
    ratios.push(pair[0].requestsPerSecond / pair[1].requestsPerSecond);
  }
  const middle = [...ratios].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  const at = ratios.indexOf(middle);
  return { ratio: middle, own: speeds[at]?.[0], other: speeds[at]?.[1] };
};
