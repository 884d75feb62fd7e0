/** The last state of this tab, so that a reload without network shows it again with its age; it goes when the tab is closed. */
import type { BackstageState } from "../shared/line/types";

const KEY = "daihoi.backstage";

export interface Kept {
  at: number;
  state: BackstageState;
}

/** What was kept, read out of `text`; null where nothing was, or somebody else wrote there. */
export function keptOf(text: string | null): Kept | null {
  try {
    const { at, state } = JSON.parse(text ?? "") as Partial<Kept>;
    return typeof at === "number" && state && Array.isArray(state.rows) && Array.isArray(state.to_give)
      ? { at, state }
      : null;
  } catch {
    return null;
  }
}

export function readKept(): Kept | null {
  try {
    return keptOf(sessionStorage.getItem(KEY));
  } catch {
    return null; // storage is closed
  }
}

export function keep(state: BackstageState, at: number): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ at, state }));
  } catch {
    // storage is closed or full: the state lasts as long as the page
  }
}

/** How old it is at `now`, in words. */
export function ageOf(at: number, now: number): string {
  const minutes = Math.floor(Math.max(0, now - at) / 60_000);
  return minutes < 1 ? "chưa đầy một phút trước" : `${minutes} phút trước`;
}
