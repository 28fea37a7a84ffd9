const unbroken =
  /(\d[\d,]*[–—]\d[\d,]*年?|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2} [A-Z][a-z]+ \d{4}|第\d+版|Release \d+|\p{Script=Han}{2}，%?)/u;

/** Text in which no line ends within a range of numbers, a date or a release, and none begins with a unit or a comma. */
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
