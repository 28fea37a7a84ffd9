import { redirect } from 'next/navigation';
import { type FindOrder, findReports } from '../../../lib/queries/find.ts';
import { findAddress } from '../../../lib/view/addresses.ts';
import { queryOfForm } from '../../../lib/view/condition-form.ts';
import { type Condition, measuresOf, readConditions } from '../../../lib/view/conditions.ts';
import type { Lang } from '../../../lib/view/spec.ts';
import { openRelease } from '../frame/release.ts';
import { one, type Query } from '../frame/request.ts';
import { offsetOf, wideSize } from '../table/paging.ts';

const plainOrders = ['year', 'name', 'checks'] as const;

/** The order that `s` asks for: a measure of the conditions, `year`, `name` or `checks`, `-` before it for downwards. */
export const askedOrder = (query: Query, conditions: readonly Condition[]): FindOrder => {
  const measures = measuresOf(conditions);
  const text = one(query, 's') ?? '';
  const [down, key] = [text.startsWith('-'), text.replace(/^-/, '')];
  const by = measures.find(({ code }) => code === key) ?? plainOrders.find((each) => each === key);
  return by ? { by, down } : { by: measures[0] ?? 'year', down: true };
};

/** An order as the address writes it. */
export const orderKey = ({ by, down }: FindOrder): string =>
  `${down ? '-' : ''}${typeof by === 'string' ? by : by.code}`;

/** Everything that the page of the query shows; conditions put together in the form become the address. */
export const openFind = async (query: Query, lang: Lang) => {
  const built = queryOfForm((key) => one(query, key));
  if (built !== null) redirect(findAddress(built, lang));
  const { db, release, pinned } = await openRelease(query);
  const text = one(query, 'q') ?? '';
  const { value: conditions, messages } = readConditions(text);
  const [order, offset] = [askedOrder(query, conditions), offsetOf(query, wideSize)];
  const runs = conditions.length > 0 && messages.length === 0;
  const [measure] = measuresOf(conditions);
  const found = runs ? await findReports(db, release, conditions, { order, offset, limit: wideSize }) : null;
  const keys = { q: text || undefined, s: one(query, 's') ? orderKey(order) : undefined, r: pinned?.toString() };
  return { release, text, conditions, messages, order, offset, found, measure, keys };
};
