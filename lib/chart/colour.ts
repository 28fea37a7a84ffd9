/** Colour arithmetic for the palette's promises: contrast (WCAG 2), CIELAB distance, colour-blind simulation. */

export type Rgb = readonly [number, number, number];
export type Lab = readonly [number, number, number];

/** Red, green and blue of `#rrggbb`, each 0 to 255. */
export const rgbOf = (hex: string): Rgb => {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
};

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const linearRgb = (hex: string): Rgb => rgbOf(hex).map(linear) as unknown as Rgb;

const luminance = (hex: string): number => {
  const [red, green, blue] = linearRgb(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The WCAG contrast of two colours, from 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);

const labOfLinear = ([red, green, blue]: Rgb): Lab => {
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const simulations: Record<Exclude<Vision, 'normal'>, readonly Rgb[]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seenBy = (vision: Vision, rgb: Rgb): Rgb =>
  vision === 'normal'
    ? rgb
    : (simulations[vision].map((row) =>
        Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
      ) as unknown as Rgb);

/** The CIE76 distance of two colours as a kind of vision sees them. */
export const distance = (a: string, b: string, vision: Vision = 'normal'): number => {
  const [one, two] = [a, b].map((hex) => labOfLinear(seenBy(vision, linearRgb(hex)))) as [Lab, Lab];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
};
