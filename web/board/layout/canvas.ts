/** The sheet that a card is drawn on: as high (or, upright, as wide) as 1080 units, in the shape of the screen. */
export interface Canvas {
  width: number;
  height: number;
  /** A band of LED: half as many units high, so that its letters can be read, with two columns side by side. */
  strip?: boolean;
}

/** How far from the edges of the sheet the frame's inner hairline stands (Frame.svelte draws it), and where words may begin; on a
strip they stand as high as the corner pieces. */
export const HAIRLINE = 42;
export const MARGIN = 64;
export const MARGIN_ON_STRIP = 84;

const UNITS = 1080;
/** From this shape on a screen is upright. */
const UPRIGHT = 1.1;
/** From this shape on it is a strip. */
const STRIP = 2.9;
const STRIP_UNITS = 540;
const WIDEST = 8;

export function canvasOf(width: number, height: number): Canvas {
  if (!width || !height) return { width: 1920, height: UNITS };
  const ratio = width / height;
  if (ratio >= STRIP)
    return { width: Math.round(STRIP_UNITS * Math.min(ratio, WIDEST)), height: STRIP_UNITS, strip: true };
  if (ratio >= UPRIGHT) return { width: Math.round(UNITS * Math.min(ratio, 2.4)), height: UNITS };
  return { width: UNITS, height: Math.round(UNITS / Math.max(ratio, 0.5)) };
}
