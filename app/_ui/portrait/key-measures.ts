/** The six measures that stand for an authority, in the order of the page. */
export const keyMeasures = [
  'requests-received',
  'disclosure-rate',
  'refusal-rate',
  'reviews',
  'suits',
  'correction-rate',
] as const;

/** The cells that a government's report is held against the sum of those below. */
export const summedCells = [
  'requests.new.total',
  'concluded.total.total',
  'outcome.granted.total',
  'review.total',
  'suit_direct.total',
  'suit_after_review.total',
] as const;
