/** Tells the stage what this screen really shows: only after the card was painted, and again as its sign of life. */
import { ask } from "../shared/answer";
import { honors, within } from "../shared/services";

const RETRY_MS = 1_000;
/** How often a screen says that it lives; the stage holds it for lost after 7 s. */
export const BEAT_MS = 3_000;
const NOTHING = -1;

export class Acknowledger {
  #onGlass = NOTHING;
  #said = NOTHING;
  #busy = false;

  /** `revision` was put into the page; says so once the browser has painted it. */
  shown(revision: number): void {
    // the first frame draws the card, the second one begins when it is on the glass
    requestAnimationFrame(() => requestAnimationFrame(() => this.#painted(revision)));
  }

  /** Says once more what is on the glass: a page whose painting stands still says what it painted last. */
  beat(): void {
    this.#said = NOTHING;
    void this.#say();
  }

  #painted(revision: number): void {
    this.#onGlass = revision;
    void this.#say();
  }

  async #say(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#said !== this.#onGlass) {
      const revision = this.#onGlass;
      const sent = { body: { revision }, fetch: within(4_000) };
      const answer = await ask(honors.POST("/screens/acknowledgements", sent));
      if (answer.kind === "ok") this.#said = revision;
      else if (answer.kind !== "away")
        break; // asking again changes nothing
      else await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    this.#busy = false;
  }
}
