import { heightFor } from '../chart/svg/render.ts';
import type { OutputSpec } from '../view/spec.ts';
import type { DrawnView } from './drawn-view.ts';

export interface ImageSize {
  width: number;
  height: number;
  /** Pixels of a PNG for each unit of the drawing. */
  scale: number;
}

/** The images that can be asked for, by name: never by pixels. */
export const imageSizes: Record<NonNullable<OutputSpec['image']>, ImageSize> = {
  // A card is seen small, a square on a phone: their words are larger.
  og: { width: 960, height: 504, scale: 1.25 },
  wide: { width: 1280, height: 720, scale: 1.5 },
  square: { width: 720, height: 720, scale: 1.5 },
  print: { width: 1120, height: 792, scale: 2 },
};

/** How wide and high an image is in pixels. */
export const pixelsOf = ({ width, height, scale }: ImageSize) => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

const free = { width: 1120, height: 440, frame: 230, scale: 1.5, pixels: 1.8e6 };

/** Tall drawings get fewer pixels for each unit, so that no image takes long. */
const freeSize = (height: number): ImageSize => ({
  width: free.width,
  height,
  scale: Math.min(free.scale, Math.max(1, Math.sqrt(free.pixels / (free.width * height)))),
});

/** The size named, or one as tall as the drawing needs. */
export const sizeOf = ({ model, output }: DrawnView): ImageSize =>
  output.image ? imageSizes[output.image] : freeSize(heightFor(model, free.height, free.width) + free.frame);
