/** Text of a value as JSON, two spaces deep; keys stand in the order in which they were written. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
