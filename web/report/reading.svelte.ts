/** Something that is read again when the congress changed, but not more often than every few seconds: each reading opens what
is sealed, and is noted. */
import { ask, type Problem, type Sent } from "../shared/line/answer";

const APART_MS = 5_000;

export class Reading<T> {
  seen = $state.raw<T | null>(null);
  trouble = $state.raw<Problem | null>(null);
  #readAt = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #busy = false;

  constructor(
    readonly send: () => Promise<Sent<T>>,
    readonly apart = APART_MS,
  ) {}

  /** Reads now, or as soon as the last reading is long enough ago. */
  soon(): void {
    if (this.#timer) return;
    const wait = Math.max(0, this.#readAt + this.apart - Date.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.now();
    }, wait);
  }

  now = async (): Promise<void> => {
    if (this.#busy) return this.soon();
    this.#busy = true;
    this.#readAt = Date.now();
    const answer = await ask(this.send());
    this.#busy = false;
    if (answer.kind === "ok") this.seen = answer.value;
    this.trouble = answer.kind === "ok" ? null : answer.problem;
  };

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }
}
