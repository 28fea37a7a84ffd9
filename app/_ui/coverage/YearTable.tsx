import type { ReactNode } from 'react';
import { Scroll } from '../table/Scroll.tsx';

interface YearTableProps {
  label: string;
  caption: string;
  /** The head of the first column. */
  first: string;
  years: readonly number[];
  tall?: boolean;
  children: ReactNode;
}

/** A table with a column of numbers for each year; its rows are the children. */
export const YearTable = ({ label, caption, first, years, tall, children }: YearTableProps) => (
  <Scroll label={label} tall={tall ?? false}>
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="value">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </Scroll>
);
