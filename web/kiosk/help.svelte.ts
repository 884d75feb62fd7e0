/** The call of a tablet that cannot go on, or of somebody before it: one call at a time, however often it is asked for. */
import { askQuietly } from "../shared/line/answer";
import { newId } from "../shared/line/ids";
import { checkin, within } from "../shared/line/services";

/** Who was called so long ago has come, or was not heard: another call is a new one. */
const SAME_CALL_MS = 120_000;

export class Help {
  /** NONE: nobody was called. CALLED: the gate's devices show it. UNHEARD: no network, nobody heard it. */
  state = $state<"NONE" | "CALLED" | "UNHEARD">("NONE");
  #id = "";
  #at = Number.NEGATIVE_INFINITY;

  /** Calls the steward of this gate; again within two minutes is the same call. */
  async call(): Promise<void> {
    const now = performance.now();
    if (now - this.#at > SAME_CALL_MS) {
      this.#id = newId();
      this.#at = now;
    }
    const body = { scan_id: this.#id, shown: "NOT_VALID" as const };
    const answer = await askQuietly(checkin.POST("/door-calls", { body, fetch: within(4_000) }));
    this.state = answer.kind === "ok" ? "CALLED" : "UNHEARD";
  }

  /** The tablet goes on. */
  over(): void {
    this.state = "NONE";
    this.#at = Number.NEGATIVE_INFINITY;
  }
}
