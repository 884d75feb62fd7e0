/** One thing after the other at a door: whatever one does, the next one is taken, and what became of it is said. */
import { Refused } from "./refused";

export class Turns<Who> {
  /** The last one failed in a way nobody foresaw: it has to be scanned again. */
  stumbled = $state(false);
  /** What the server said to something that it does not do; empty: nothing. */
  refused = $state("");
  readonly #who: () => Who | null;
  readonly #after: () => void;
  #last: Promise<void> = Promise.resolve();

  /** `who`: does the things, null while there is nobody; `after`: called after each. */
  constructor(who: () => Who | null, after: () => void) {
    this.#who = who;
    this.#after = after;
  }

  take(step: (who: Who) => Promise<void>): Promise<void> {
    this.#last = this.#last.then(async () => {
      const who = this.#who();
      if (!who) return;
      this.stumbled = false;
      this.refused = "";
      await step(who).catch((error: unknown) => {
        if (error instanceof Refused) this.refused = error.message;
        else this.stumbled = true;
      });
      this.#after();
    });
    return this.#last;
  }
}
