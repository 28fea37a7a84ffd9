import { Fragment } from 'react';

/** The phrases that may begin a line: of titles of reports, heads and rows of table 2, and grounds. */
const phrases = {
  title: '20\\d\\d年|政府信息公开|工作年度报告|行政诉讼情况|没有收录报告',
  head: '制发件数|废止件数|有效件数|新制作|新公开|项目数量|总数量|(?<=决定|制作|新公开)数量',
  row: '规范性文件|管理服务|服务事项|收费$|采购$',
  ground: '相关政府信息|禁止公开|需要另行制作|或重新出具|已获取信息|逾期不补正|要求缴纳费用',
};

/** Where a long Chinese name of the form may break: before its year and its set phrases, never within a word. */
const places = new RegExp(`(?=${Object.values(phrases).join('|')})`);

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
