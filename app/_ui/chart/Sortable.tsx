'use client';

import { type ReactNode, useEffect, useRef } from 'react';

const valueAt = (row: Element, column: number): string | number => {
  const cell = row.children[column] as HTMLElement | undefined;
  const value = cell?.dataset.value ?? '';
  return value !== '' && Number.isFinite(Number(value)) ? Number(value) : (cell?.textContent ?? '');
};

/** Numbers by size, words by letter; an absent figure stays below in both directions. */
const compare = (column: number, up: boolean) => (a: Element, b: Element) => {
  const [left, right] = [valueAt(a, column), valueAt(b, column)];
  if (typeof left !== typeof right) return typeof left === 'number' ? -1 : 1;
  const order = typeof left === 'number' ? left - Number(right) : left.localeCompare(String(right));
  return up ? order : -order;
};

const sortBy = (table: HTMLTableElement, head: HTMLElement, column: number) => {
  const up = head.getAttribute('aria-sort') === 'descending';
  for (const other of table.querySelectorAll('th[scope=col]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
  const body = table.tBodies[0];
  if (body) body.append(...[...body.rows].sort(compare(column, up)));
};

const makeButton = (table: HTMLTableElement, head: HTMLElement, column: number, label: string) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.title = label;
  button.append(...head.childNodes);
  button.addEventListener('click', () => sortBy(table, head, column));
  head.append(button);
};

/** Turns the heads of the table inside into buttons that sort. Without script the table stays as it is. */
export const Sortable = ({ label, children }: { label: string; children: ReactNode }) => {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const table = frame.current?.querySelector('table');
    if (!table || table.querySelector('th button')) return;
    [...table.querySelectorAll<HTMLElement>('th[scope=col]')].forEach((head, column) => {
      makeButton(table, head, column, label);
    });
  }, [label]);
  return <div ref={frame}>{children}</div>;
};
