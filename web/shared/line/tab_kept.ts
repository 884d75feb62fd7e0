/** The last state of a tab, so that a reload without network shows it again with its age; it goes when the tab is closed. */

export interface Kept<State> {
  /** When it was true, by the clock of the device, in milliseconds. */
  at: number;
  state: State;
}

export class TabKept<State> {
  /** `holds` tells whether what lies in the tab is such a state. */
  constructor(
    readonly key: string,
    readonly holds: (state: Partial<State>) => boolean,
  ) {}

  /** What was kept, read out of `text`; null where nothing was, or somebody else wrote there. */
  of(text: string | null): Kept<State> | null {
    try {
      const { at, state } = JSON.parse(text ?? "") as Partial<Kept<State>>;
      return typeof at === "number" && state && this.holds(state) ? { at, state } : null;
    } catch {
      return null;
    }
  }

  read(): Kept<State> | null {
    try {
      return this.of(sessionStorage.getItem(this.key));
    } catch {
      return null; // storage is closed
    }
  }

  keep(state: State, at: number): void {
    try {
      sessionStorage.setItem(this.key, JSON.stringify({ at, state }));
    } catch {
      // storage is closed or full: the state lasts as long as the page
    }
  }
}

/** How old it is at `now`, in words. */
export function ageOf(at: number, now: number): string {
  const minutes = Math.floor(Math.max(0, now - at) / 60_000);
  return minutes < 1 ? "chưa đầy một phút trước" : `${minutes} phút trước`;
}
