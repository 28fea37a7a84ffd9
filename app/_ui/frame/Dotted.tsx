import { Fragment, type ReactNode } from 'react';

/** Short pieces set apart by dots, where no line begins or ends with one. */
export const Dotted = ({ pieces }: { pieces: readonly ReactNode[] }) => (
  <p className="note dotted">
    {pieces.map((piece, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one line have no other name
      <Fragment key={at}>
        {at > 0 && ' '}
        <span>{piece}</span>
      </Fragment>
    ))}
  </p>
);
