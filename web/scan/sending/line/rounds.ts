/** The rounds of talk with the server, one after the other: the sooner the less is known. */
import type { Pairing } from "../../pairing/pairing.svelte";
import type { Line } from "./line.svelte";

const ROUND_EVERY_MS = 5_000;
const PROBE_EVERY_MS = 2_000;
/** A device that is told no asks less often: only a mistake of the server's would change the answer. */
const UNPAIRED_EVERY_MS = 20_000;
export class Rounds {
  readonly #round: () => Promise<void>;
  readonly #pause: () => number;
  #going: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `pause`: how long to wait after a round, in ms. */
  constructor(round: () => Promise<void>, pause: () => number) {
    this.#round = round;
    this.#pause = pause;
  }

  /** Goes one round at once and the next one later. Calls meanwhile wait for the same. */
  now(): Promise<void> {
    this.#going ??= this.#go().finally(() => (this.#going = null));
    return this.#going;
  }

  async #go(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#round();
    this.#timer = setTimeout(() => void this.now(), this.#pause());
  }
}

/** How long this device waits between two rounds. */
export function pauseBetween(
  pairing: Pick<Pairing, "state" | "unanswered">,
  line: Pick<Line, "state">,
): number {
  if (pairing.state === "PAIRED") return line.state === "UP" ? ROUND_EVERY_MS : PROBE_EVERY_MS;
  return pairing.unanswered ? PROBE_EVERY_MS : UNPAIRED_EVERY_MS;
}
