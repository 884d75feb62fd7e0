/** The time of the congress day: the true one but in a demo, where it may run faster or stand. A page that shows times shows them by this clock. */
import { jittered } from "../line/again";
import { ask } from "../line/answer";
import { now } from "./now.svelte";
import { honors, within } from "../line/services";
import type { SaidClock } from "../line/types";
import { playedWord } from "./shift";

const ASK_EVERY_MS = 20_000;
const PATIENCE_MS = 4_000;

/** Milliseconds of congress time at a moment of true time, both since 1970. */
export function shownAt({ shown, real, speed }: SaidClock, moment: number): number {
  return Date.parse(shown) + (moment - Date.parse(real)) * speed;
}

/** What whoever reads times must know of them; "" where they are as everywhere. */
export function clockWord({ speed }: SaidClock): string {
  if (speed === 1) return "";
  return speed === 0
    ? "Giờ đại hội đứng yên (bản trình diễn)"
    : `Giờ đại hội chạy nhanh ${String(speed).replace(".", ",")} lần (bản trình diễn)`;
}

export class CongressClock {
  said = $state.raw<SaidClock | null>(null);
  /** How far the server's true clock is ahead of this device's, milliseconds. */
  #ahead = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(readonly congressId: string) {
    void this.#read();
  }

  /** Congress time now, milliseconds since 1970; this device's until the server was heard. */
  get now(): number {
    return this.said ? shownAt(this.said, now() + this.#ahead) : now();
  }

  get word(): string {
    return this.said ? clockWord(this.said) : "";
  }

  /** The same of a congress of real people: also that its times are a demo's, though they run as true ones. */
  get wordOfReal(): string {
    if (!this.said || this.word) return this.word;
    return playedWord(Date.parse(this.said.shown) - Date.parse(this.said.real), this.now);
  }

  /** A true moment as the congress's clock shows it. */
  at<T extends string | null>(iso: T): T {
    return this.said && iso ? (new Date(shownAt(this.said, Date.parse(iso))).toISOString() as T) : iso;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #read(): Promise<void> {
    const params = { path: { congress_id: this.congressId } };
    const answer = await ask(
      honors.GET("/congresses/{congress_id}/clock", { params, fetch: within(PATIENCE_MS) }),
    );
    if (this.#closed) return;
    if (answer.kind === "ok") {
      this.#ahead = Date.parse(answer.value.real) - Date.now();
      this.said = answer.value;
    }
    this.#timer = setTimeout(() => void this.#read(), jittered(ASK_EVERY_MS));
  }
}
