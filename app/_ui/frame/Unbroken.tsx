/** What no line may end within: the ranges, dates and releases of a figure, a count with its unit, a citation. */
const wholes = [
  /\d+(?:[,.]\d+)*%?[–—至]\d+(?:[,.]\d+)*[%年件个份处项]?/u,
  /\d{4}年\d{1,2}月\d{1,2}日/u,
  /\d{1,2} [A-Z][a-z]+ \d{4}/u,
  /第\d+版|Release \d+/u,
  /\d[\d,]*[件个份处项]/u,
  /\d[\d,]* (?!only\b)[a-z]{3,}/u,
  /（[^（）]{1,4}）/u,
  /〔\d{4}〕\d+号/u,
  /arts?\. \d+/u,
  /\p{Script=Han}{2}，%?/u,
];

const unbroken = new RegExp(`(${wholes.map(({ source }) => source).join('|')})`, 'u');

/** Text that breaks within none of these, and begins no line with a unit or a comma. */
export const Unbroken = ({ text }: { text: string }) =>
  text.split(unbroken).map((piece, at) =>
    at % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
      <span key={at} className="whole">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
