/** How much is made: districts of Beijing, the country, or the country with all its departments and townships. */
export const scales = {
  beijing: { reports: 112, departments: 0, townships: 0, server: false },
  national: { reports: 26_000, departments: 600, townships: 0, server: false },
  full: { reports: 1_000_000, departments: 96_000, townships: 44_000, server: true },
} as const;

export type Scale = keyof typeof scales;

/** Whether a text names a scale. */
export const isScale = (text: string): text is Scale => Object.hasOwn(scales, text);
