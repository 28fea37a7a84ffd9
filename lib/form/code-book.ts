/**
 * The position of every cell in the stored arrays, for ever: rows are only ever appended.
 * One line is a row of the form and the columns it has in any edition.
 */
const applicants = 'natural company research ngo legal other total';
const results = 'upheld corrected other pending total';

const lines: readonly (readonly [row: string, columns: string])[] = [
  ['rules', 'made disclosed total_disclosed issued repealed in_force'],
  ['normative', 'made disclosed total_disclosed issued repealed in_force'],
  ['licence', 'items_previous items_change decisions'],
  ['services', 'items_previous items_change decisions'],
  ['penalty', 'items_previous items_change decisions'],
  ['coercion', 'items_previous items_change decisions'],
  ['fees', 'items_previous items_change amount'],
  ['procurement', 'projects amount'],
  ['requests.new', applicants],
  ['requests.carried_in', applicants],
  ['outcome.granted', applicants],
  ['outcome.partial', applicants],
  ['refused.state_secret', applicants],
  ['refused.forbidden_by_law', applicants],
  ['refused.security_stability', applicants],
  ['refused.third_party', applicants],
  ['refused.internal_affairs', applicants],
  ['refused.deliberative', applicants],
  ['refused.enforcement_file', applicants],
  ['refused.administrative_query', applicants],
  ['unavailable.not_held', applicants],
  ['unavailable.must_be_created', applicants],
  ['unavailable.still_unclear', applicants],
  ['declined.petition', applicants],
  ['declined.repeated', applicants],
  ['declined.publication', applicants],
  ['declined.excessive', applicants],
  ['declined.reissue', applicants],
  ['closed.no_correction', applicants],
  ['closed.unpaid_fee', applicants],
  ['closed.other', applicants],
  ['closed.all', applicants],
  ['concluded.total', applicants],
  ['requests.carried_out', applicants],
  ['review', results],
  ['suit_direct', results],
  ['suit_after_review', results],
  ['refused', 'total'],
  ['unavailable', 'total'],
  ['declined', 'total'],
  ['suits', 'total'],
];

/** Every code that has a position: the 226 cells of the form, then the stated totals. */
export const codeBook: readonly string[] = lines.flatMap(([row, columns]) =>
  columns.split(' ').map((column) => `${row}.${column}`),
);
