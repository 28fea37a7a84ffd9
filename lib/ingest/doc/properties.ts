/** One property of a paragraph or of the row that it ends: its code and operand ([MS-DOC] 2.6). */
export interface Property {
  code: number;
  operand: Buffer;
}

const tabStops = 0xc615;
export const tableDefinition = 0xd608;
// Lists too long for their page lie in the stream Data, behind their length.
const elsewhere = new Set([0x6645, 0x6646, 0x646b]);

// [MS-DOC] 2.2.5.1: the three highest bits of a code tell how many bytes its operand has; null: the operand says it.
const sizes = [1, 1, 2, 4, 2, 2, null, 3] as const;

const operandSize = (list: Buffer, at: number, code: number): number => {
  const fixed = sizes[code >> 13];
  if (fixed) return fixed;
  if (code === tableDefinition) return list.readUInt16LE(at) + 1;
  const size = list.readUInt8(at);
  // Only a list of tab stops may be longer than it can say: nothing behind it is read.
  return code === tabStops && size === 255 ? list.length : size + 1;
};

const listAt = (data: Buffer, at: number): Buffer =>
  at + 2 <= data.length ? data.subarray(at + 2, at + 2 + data.readUInt16LE(at)) : Buffer.alloc(0);

/** The properties of a list in order, those included that it keeps in the stream Data. */
export const propertiesOf = (list: Buffer, data: Buffer): Property[] => {
  const found: Property[] = [];
  for (let at = 0; at + 2 < list.length; ) {
    const code = list.readUInt16LE(at);
    const from = at + 2;
    at = from + operandSize(list, from, code);
    const operand = list.subarray(from, at);
    if (!elsewhere.has(code)) found.push({ code, operand });
    else if (operand.length === 4) found.push(...propertiesOf(listAt(data, operand.readUInt32LE(0)), Buffer.alloc(0)));
  }
  return found;
};
