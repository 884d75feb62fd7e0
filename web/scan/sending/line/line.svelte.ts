/** Whether the server can be asked while somebody stands at the door. Only answers tell; `navigator.onLine` is often wrong. */

/** UNKNOWN: not asked yet. SLOW: there are answers, but nobody at the door would wait for them. */
export type LineState = "UNKNOWN" | "UP" | "SLOW" | "DOWN";

/** An answer this quick (milliseconds) makes the line good again after it was not. */
export const QUICK_MS = 500;

export class Line {
  state = $state<LineState>("UNKNOWN");
  /** Since when (device time, milliseconds) the device decides by itself; null: the server does. */
  since = $state<number | null>(null);

  /** False: the device decides at once and asks nobody. */
  get up(): boolean {
    return this.state === "UP" || this.state === "UNKNOWN";
  }

  /** Somebody waited for an answer in vain. */
  down(): void {
    this.state = "DOWN";
    this.since ??= Date.now();
  }

  /** A whole round of questions was answered, the first within `took` milliseconds. */
  answered(took: number): void {
    if (this.state === "UP") return;
    this.state = took < QUICK_MS ? "UP" : "SLOW";
    this.since = this.up ? null : (this.since ?? Date.now());
  }
}
