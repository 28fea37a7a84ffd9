import autocannon from 'autocannon';

export interface Load {
  requestsPerSecond: number;
  p99: number;
}

/** Asks one address over and over; seconds and connections as given, answers counted, latency in milliseconds. */
export const load = async (url: string, connections: number, seconds: number): Promise<Load> => {
  const result = await autocannon({ url, connections, duration: seconds, headers: { 'accept-encoding': 'br' } });
  // A server that answers with errors is fast, and no yardstick.
  if (result.errors + result.non2xx > 0)
    throw new Error(`${url}: ${result.errors + result.non2xx} answers were no pages`);
  return {
    requestsPerSecond: result.requests.average,
    p99: result.latency.p99,
  };
};

/** Two addresses in turn, round by round, so that a change of the machine hits both alike; the median round counts. */
export const sideBySide = async (own: string, other: string, rounds: number, seconds: number) => {
  const ratios: number[] = [];
  const speeds: [Load, Load][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const pair: [Load, Load] = [await load(own, 10, seconds), await load(other, 10, seconds)];
    speeds.push(pair);
    ratios.push(pair[0].requestsPerSecond / pair[1].requestsPerSecond);
  }
  const middle = [...ratios].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  const at = ratios.indexOf(middle);
  return { ratio: middle, own: speeds[at]?.[0], other: speeds[at]?.[1] };
};
