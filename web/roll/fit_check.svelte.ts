/** Measures every card of the roll on each screen, a little at a time, so that the page never stands still. */
import { type Misfit, misfits } from "../board/layout/check";
import type { Measures } from "../board/layout/compose";
import { measureOf, typeIsReady } from "../board/layout/measure";
import type { ProofLine } from "../shared/line/types";

const SLICE_MS = 8;
const PAUSE_MS = 16;

export class FitCheck {
  /** How many entries are still to be measured. */
  left = $state(0);
  /** Grows with each slice: whoever reads a result is told when there are more. */
  #slices = $state(0);
  #found = new Map<string, Misfit[]>();
  #waiting: ProofLine[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #measures: Measures | null = null;

  constructor() {
    void typeIsReady().then(() => {
      this.#measures = { name: measureOf(700), text: measureOf(500) };
      this.#go();
    });
  }

  /** What was found of an entry as it is now; null while it was not measured. */
  of = (line: ProofLine): Misfit[] | null => {
    void this.#slices;
    return this.#found.get(keyOf(line)) ?? null;
  };

  /** Measures these entries; those measured before, with the same words, are not measured again. */
  take(lines: readonly ProofLine[]): void {
    this.#waiting = lines.filter((line) => !this.#found.has(keyOf(line)));
    this.left = this.#waiting.length;
    this.#go();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  #go(): void {
    clearTimeout(this.#timer);
    if (this.#measures && this.#waiting.length) this.#timer = setTimeout(() => this.#slice(), PAUSE_MS);
  }

  #slice(): void {
    const until = performance.now() + SLICE_MS;
    while (this.#measures && this.#waiting.length && performance.now() < until) {
      const line = this.#waiting.shift()!;
      this.#found.set(keyOf(line), misfits(line.honoree, this.#measures));
    }
    this.left = this.#waiting.length;
    this.#slices += 1;
    this.#go();
  }
}

/** Everything that is drawn: the digest stands for the words, and the receiver stands on the card too. */
function keyOf({ digest, honoree }: ProofLine): string {
  return `${digest} ${honoree.representative_name ?? ""} ${honoree.representative_position}`;
}
