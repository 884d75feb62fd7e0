/** The part of a portrait that is shown, 3:4, in pixels of the whole picture. */

export interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Narrower than this is refused by the service. */
const NARROWEST = 90;

export function heightOf(width: number): number {
  return Math.round((width * 4) / 3);
}

export function widest({ width, height }: Size): number {
  const wide = Math.min(width, Math.floor((height * 3) / 4));
  return heightOf(wide) > height ? wide - 1 : wide;
}

export function narrowest(size: Size): number {
  return Math.min(NARROWEST, widest(size));
}

/** Gives the nearest part that lies within the picture. */
export function within({ left, top, width }: Cut, size: Size): Cut {
  const wide = clamp(Math.round(width), narrowest(size), widest(size));
  return {
    left: clamp(Math.round(left), 0, size.width - wide),
    top: clamp(Math.round(top), 0, size.height - heightOf(wide)),
    width: wide,
  };
}

/** Gives the part with another width around the same middle. */
export function resized(cut: Cut, width: number, size: Size): Cut {
  const wide = clamp(Math.round(width), narrowest(size), widest(size));
  const left = cut.left + (cut.width - wide) / 2;
  const top = cut.top + (heightOf(cut.width) - heightOf(wide)) / 2;
  return within({ left, top, width: wide }, size);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
