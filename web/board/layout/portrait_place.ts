/** Where the portrait of an honouree stands on the sheet. What travels is 240 x 320 pixels: it is drawn about as large as it is. */
import { type Canvas, MARGIN_ON_STRIP } from "./canvas";

export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Between portrait and words, in parts of the width. */
export const PORTRAIT_AIR = 0.025;

export const isUpright = ({ width, height }: Canvas): boolean => height > width;

/** In units of the sheet: left of the words, on an upright wall above them. */
export function portraitOn(canvas: Canvas): Place {
  if (canvas.strip)
    return { left: Math.max(canvas.width * 0.025, MARGIN_ON_STRIP), top: 90, width: 270, height: 360 };
  if (isUpright(canvas)) {
    const height = Math.min(440, canvas.height * 0.24);
    const width = height * 0.75;
    return { left: (canvas.width - width) / 2, top: canvas.height * 0.05, width, height };
  }
  return { left: canvas.width * 0.055, top: canvas.height * 0.44 - 200, width: 300, height: 400 };
}
