import { Fragment } from 'react';

/** Words in one line where there is room, else broken where `|` stands and nowhere else. */
export const Phrases = ({ of }: { of: string }) =>
  of.split('|').map((phrase, at) => (
    <Fragment key={phrase}>
      {at > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
