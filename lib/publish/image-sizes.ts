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
  og: { width: 1200, height: 630, scale: 1 },
  wide: { width: 1280, height: 720, scale: 1.5 },
  square: { width: 900, height: 900, scale: 1.2 },
  print: { width: 1120, height: 792, scale: 2 },
};

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
