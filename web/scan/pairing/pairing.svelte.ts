/** Whether this device stands at a gate: asked of the server, remembered without it, and over when the server says so. */
import { type Ending, endingOf } from "../../shared/line/answer";
import type { Held } from "../keeping/held.svelte";
import { fetchDevice, pair, tellLast } from "../sending/server";
import type { Device } from "../sending/wire";
import { COOKIE_NOT_KEPT, STAFF_HERE } from "../words";

/** People's names leave a device that is not paired any more after this long: no day at the door is longer. */
const NAMES_AFTER_END_MS = 12 * 3600_000;

export class Pairing {
  /** UNKNOWN: neither the device nor its server has said yet. */
  state = $state<"UNKNOWN" | "PAIRED" | "UNPAIRED">("UNKNOWN");
  problem = $state("");
  /** Why this device scans no more; null while the server did not say. */
  why = $state.raw<Ending | null>(null);
  /** Nobody answered who this device is: it asks again by itself. */
  unanswered = $state(false);
  readonly #held: Held;

  constructor(held: Held) {
    this.#held = held;
  }

  /** What the device remembers; a device that was told that it is over does not work on. */
  recall(): void {
    const { kept } = this.#held;
    this.why = kept.why;
    if (kept.ended !== null) this.end();
    else if (kept.device && kept.roster.head) this.state = "PAIRED";
  }

  /** Asks the server, also after the device lost what it knew: its cookie may still hold. */
  async ask(): Promise<void> {
    const answer = await fetchDevice(this.#held.clock);
    const before = this.unanswered;
    const staff = answer.kind === "ended" && answer.problem.status === 403;
    this.unanswered = answer.kind === "away" || answer.kind === "refused";
    if (answer.kind === "ok") return this.#begin(answer.value);
    const { kept } = this.#held;
    if (answer.kind === "ended") this.why = endingOf(answer.problem);
    if (this.why === "revoked" && answer.kind === "ended") void tellLast(this.#held.waiting);
    if (kept.device && (answer.kind === "ended" || kept.ended !== null)) return this.end();
    if (kept.device && kept.roster.head) return void (this.state = "PAIRED"); // it works on while nobody answers
    this.state = "UNPAIRED";
    if (staff) this.problem = STAFF_HERE;
    else if (this.unanswered) this.problem = answer.problem.detail;
    else if (before) this.problem = "";
  }

  /** Redeems a pairing code. Whatever the answer, the page has a sentence for it. */
  async pairWith(code: string): Promise<void> {
    this.problem = "";
    const answer = await pair(code);
    if (answer.kind !== "ok") {
      this.problem = answer.problem.detail;
      return;
    }
    await this.ask();
    if (this.state !== "PAIRED" && !this.unanswered) this.problem = COOKIE_NOT_KEPT;
  }

  /** The device was taken off the gate, or its time is over. */
  end(): void {
    this.state = "UNPAIRED";
    this.#held.roster.shut();
    this.#held.queue.hideNames();
    void this.#held.kept.end(Date.now(), this.why);
  }

  /** The server took nothing more: the device stops at once, and asks why. */
  over(): Promise<void> {
    this.end();
    return this.ask();
  }

  /** Lets the names go when the device's date has passed, and some time after any other end. */
  async forgetNames(now: number): Promise<void> {
    const { kept } = this.#held;
    if (await this.#held.dieInTime(now)) {
      this.why ??= kept.why;
      this.state = "UNPAIRED";
    } else if (kept.ended !== null && kept.roster.size > 0 && now - kept.ended > NAMES_AFTER_END_MS)
      await kept.forgetPeople();
  }

  async #begin(device: Device): Promise<void> {
    await this.#held.kept.isDevice(device);
    this.problem = "";
    this.why = null;
    this.state = "PAIRED";
  }
}
