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

/** Letters and air of the mark of a rehearsal. */
export const MARK = { size: 32, sizeOnStrip: 20, leading: 1.1, air: 3, airBeside: 18 };
/** How far the mark stands from the edges: inside what a television or a badly set wall still shows. */
const MARK_FROM_EDGE = 0.05;

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

/** Where the mark of a rehearsal stands, right on the sheet: over an honouree, whose decision stands below, else under the words. */
export function markOn(canvas: Canvas, over: boolean): { right: number; top: number; height: number } {
  const size = canvas.strip ? MARK.sizeOnStrip : MARK.size;
  const height = size * MARK.leading + 2 * MARK.air;
  const edge = canvas.height * MARK_FROM_EDGE;
  const top = over && !canvas.strip ? edge : canvas.height - edge - height;
  return { right: canvas.width * MARK_FROM_EDGE, top, height };
}
