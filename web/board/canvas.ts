/** The sheet that a card is drawn on: as high (or, upright, as wide) as 1080 units, in the shape of the screen. */
export interface Canvas {
  width: number;
  height: number;
}

const UNITS = 1080;
/** From this shape on a screen is upright. */
const UPRIGHT = 1.1;

export function canvasOf(width: number, height: number): Canvas {
  if (!width || !height) return { width: 1920, height: UNITS };
  const ratio = width / height;
  if (ratio >= UPRIGHT) return { width: Math.round(UNITS * Math.min(ratio, 2.4)), height: UNITS };
  return { width: UNITS, height: Math.round(UNITS / Math.max(ratio, 0.5)) };
}
