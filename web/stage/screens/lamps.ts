/** How the screens stand: what each shows by its own word, and whether it is still heard. Each speaks every 2 s. */
import type { ScreenState } from "../../shared/line/types";

/** A screen that was heard within this time is alive. */
export const ALIVE_MS = 3_000;
/** Silent for so long, a screen is lost: its words and the way there did not come. */
export const LOST_AFTER_MS = 7_000;

/** ON: heard within 3 s; SLOW: since then not; LOST; NEVER: it was paired and never spoke. */
export type Light = "ON" | "SLOW" | "LOST" | "NEVER";

export interface Lamp extends ScreenState {
  light: Light;
  lost: boolean;
  /** For how long nothing was heard, milliseconds. */
  silent: number;
}

/** The screens at this moment. `elapsed` is how many milliseconds ago the stage told of them. */
export function lamps(screens: ScreenState[], elapsed: number): Lamp[] {
  return screens.map((screen) => {
    const light = lightOf(screen, elapsed);
    const silent = (screen.silent_ms ?? 0) + elapsed;
    return { ...screen, light, lost: light === "LOST" || light === "NEVER", silent };
  });
}

function lightOf({ silent_ms }: ScreenState, elapsed: number): Light {
  if (silent_ms === null) return "NEVER";
  const silent = silent_ms + elapsed;
  if (silent > LOST_AFTER_MS) return "LOST";
  return silent > ALIVE_MS ? "SLOW" : "ON";
}

/** The big screens that open CÔNG BỐ. */
export const mainOnes = (screens: Lamp[]): Lamp[] => screens.filter((screen) => screen.is_main);

/** Whether a screen is heard and says that it drew its card as that was sent. */
export function proves({ lost, glass }: Lamp): boolean {
  return !lost && (glass === "AS_SENT" || glass === "UNKNOWN");
}
