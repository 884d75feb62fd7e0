/** Tells the stage what this screen really shows: only after the card was painted, and only the newest one. */
import { ask } from "../shared/answer";
import { honors, within } from "../shared/services";

const RETRY_MS = 1_000;

export class Acknowledger {
  #wanted = -1;
  #said = -1;
  #busy = false;

  /** `revision` was put into the page; says so once the browser has painted it. */
  shown(revision: number): void {
    this.#wanted = revision;
    // the first frame draws the card, the second one begins when it is on the glass
    requestAnimationFrame(() => requestAnimationFrame(() => void this.#say()));
  }

  async #say(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#said !== this.#wanted) {
      const revision = this.#wanted;
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
