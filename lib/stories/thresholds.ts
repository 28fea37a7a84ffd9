/** What a story needs before it may be told: the guards for small numbers, in one place. */
export const thresholds = {
  /** A rate is told from so many cases on, in every year it rests on. */
  rate: { 'disclosure-rate': 100, 'refusal-rate': 100, 'not-held-rate': 100, 'correction-rate': 30 },
  /** Requests received in the year before, so that a jump is no jump of a few. */
  count: { 'requests-received': 100 },
  /** A change of a rate: so many standard errors and so many points. */
  change: { z: 3, points: 0.05 },
  /** A change of a count: half as many again, or a third fewer. */
  factor: 1.5,
  /** An outlier against its own history: earlier years, and points beyond all of them. */
  history: { years: 4, points: 0.05, z: 3 },
  /** Limits of chance around the rate of a level: authorities needed, and the normal quantile of 99.8 %. */
  limits: { authorities: 20, z: 3.090232 },
  /** One ground for most refusals: refusals needed, and its share. */
  ground: { refusals: 100, share: 0.6 },
  /** "We do not hold it" so many times as often as a refusal, where there were some refusals. */
  notHeld: { times: 3, refusals: 10 },
  /** The country: the share of districts in the sum of both years, and points. */
  nation: { coverage: 0.8, points: 0.01 },
} as const;

type Rate = keyof typeof thresholds.rate;

export const rateMeasures = Object.keys(thresholds.rate) as readonly Rate[];
export const countMeasures = Object.keys(thresholds.count) as readonly (keyof typeof thresholds.count)[];

/** The least denominator of a rate; infinite for a measure that stories do not tell. */
export const leastOf = (measure: string): number => (thresholds.rate as Record<string, number>)[measure] ?? Infinity;

/** The least count of the year before; infinite for a measure that stories do not tell. */
export const leastCountOf = (measure: string): number =>
  (thresholds.count as Record<string, number>)[measure] ?? Infinity;

/** The measures whose figures the rules read, of authorities and of the nation. */
export const toldMeasures = { measures: [...rateMeasures, ...countMeasures], nation: rateMeasures };
