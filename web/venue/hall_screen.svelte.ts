/** Keeps the code of a door fresh: the next one is asked for when this one ends, and an old one is never left standing. */
import { ask, type Problem } from "../shared/line/answer";
import type { components } from "../shared/schema/checkin";
import { checkin, within } from "../shared/line/services";

export type HallScreen = components["schemas"]["HallScreen"];

/** The server takes a code for one more slot; after that the picture only misleads. */
const STAYS_MS = 15_000;
const AGAIN_MS = 2_000;
/** While the doors are shut, and while a code is shown: doors may shut and rules change. */
const LOOK_MS = 5_000;
const PATIENCE_MS = 4_000;

export class HallLine {
  shown = $state.raw<HallScreen | null>(null);
  problem = $state.raw<Problem | null>(null);
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  readonly #ask: () => ReturnType<typeof ask<HallScreen>>;
  readonly #now: () => number;

  constructor(
    asking: () => ReturnType<typeof ask<HallScreen>> = () =>
      ask(checkin.GET("/hall-code", { fetch: within(PATIENCE_MS) })),
    now: () => number = () => performance.now(),
  ) {
    this.#ask = asking;
    this.#now = now;
  }

  /** Asks now and again, until `close`. */
  async follow(): Promise<void> {
    const from = this.#now();
    const answer = await this.#ask();
    if (this.#closed) return;
    if (answer.kind === "ok") {
      this.shown = answer.value;
      this.problem = null;
      this.#until = from + answer.value.left_ms + STAYS_MS;
    } else {
      this.problem = answer.problem;
      if (this.#now() > this.#until || answer.kind !== "away") this.shown = null;
    }
    const left = answer.kind === "ok" ? from + answer.value.left_ms - this.#now() : AGAIN_MS;
    this.#timer = setTimeout(() => void this.follow(), Math.max(200, Math.min(left + 50, LOOK_MS)));
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }
}
