/** How the screens stand: what each shows by its own word, and whether it is still heard. A board speaks every 3 s. */
import type { ScreenState } from "../shared/types";

/** Silent for so long, a screen is lost: two of its words and the way there did not come. */
export const LOST_AFTER_MS = 7_000;

export interface Lamp extends ScreenState {
  lost: boolean;
}

/** The screens at this moment. `elapsed` is how many milliseconds ago the stage told of them. */
export function lamps(screens: ScreenState[], elapsed: number): Lamp[] {
  return screens.map((screen) => ({ ...screen, lost: screen.silent_ms + elapsed > LOST_AFTER_MS }));
}
