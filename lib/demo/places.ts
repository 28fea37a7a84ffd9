import { codeBook } from '../form/code-book.ts';

/** Positions in a report's values, from 0: a row's columns stand side by side in the code book. */
export const placeOf = (code: string): number => {
  const at = codeBook.indexOf(code);
  if (at < 0) throw new Error(`the code book has no ${code}`);
  return at;
};

export const applicantColumns = ['natural', 'company', 'research', 'ngo', 'legal', 'other'] as const;
/** The column 总计 stands after the six applicants. */
export const totalColumn = applicantColumns.length;

/** The place of a row of table 3: its first column. */
export const rowPlace = (row: string): number => placeOf(`${row}.natural`);

/** Rows of table 3 that share out what is concluded, with how often each is met (of 1000, over the country). */
export const outcomeRows: readonly (readonly [row: string, share: number])[] = [
  ['outcome.granted', 430],
  ['outcome.partial', 120],
  ['refused.state_secret', 1],
  ['refused.forbidden_by_law', 8],
  ['refused.security_stability', 1],
  ['refused.third_party', 14],
  ['refused.internal_affairs', 9],
  ['refused.deliberative', 14],
  ['refused.enforcement_file', 22],
  ['refused.administrative_query', 24],
  ['unavailable.not_held', 190],
  ['unavailable.must_be_created', 30],
  ['unavailable.still_unclear', 12],
  ['declined.petition', 28],
  ['declined.repeated', 16],
  ['declined.publication', 2],
  ['declined.excessive', 4],
  ['declined.reissue', 3],
  ['closed.no_correction', 24],
  ['closed.unpaid_fee', 2],
  ['closed.other', 46],
];

export const outcomePlaces = outcomeRows.map(([row]) => rowPlace(row));
export const received = rowPlace('requests.new');
export const carriedIn = rowPlace('requests.carried_in');
export const carriedOut = rowPlace('requests.carried_out');
export const concluded = rowPlace('concluded.total');
export const closedAll = rowPlace('closed.all');
export const closedThree = ['closed.no_correction', 'closed.unpaid_fee', 'closed.other'].map(rowPlace);

/** The blocks of table 4: five results each. */
export const disputePlaces = ['review', 'suit_direct', 'suit_after_review'].map((block) => placeOf(`${block}.upheld`));
export const disputeColumns = { upheld: 0, corrected: 1, other: 2, pending: 3, total: 4 } as const;
