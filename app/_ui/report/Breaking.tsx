import { Fragment } from 'react';

/** Where a long Chinese heading of a report may break: before its year and its set phrases, never within a word. */
const places = /(?=20\d\d年|政府信息公开|工作年度报告|行政诉讼情况)/;

/** A heading that breaks between its parts only. */
export const Breaking = ({ text }: { text: string }) => {
  const parts = text.split(places);
  return parts.map((part, at) => (
    <Fragment key={part}>
      {at > 0 && <wbr />}
      {/^\d/.test(parts[at + 1] ?? '') ? <span className="before-year">{part}</span> : part}
    </Fragment>
  ));
};
