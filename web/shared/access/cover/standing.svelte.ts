/** How the congress of this page stands, asked again every few seconds: who archives it, restores it, closes or deletes it sits
at another page, and every open one has to hear of it. */
import { jittered } from "../../line/again";
import { askQuietly } from "../../line/answer";
import { registration } from "../../line/services";
import type { Congress, PairedClient } from "../../line/types";
import { type Inside, pairedWith, type PairingService } from "../session.svelte";

export type Standing = "OPEN" | "ARCHIVED" | "GONE";

const ASK_EVERY_MS = 3_000;

/** What the page may say of it anywhere; one page works with one congress. */
class PageStanding {
  now = $state<Standing>("OPEN");
  /** How often a congress that was archived came back under this page: what was refused before that is refused no more. */
  reopenings = $state(0);

  take(next: Standing): void {
    if (this.now !== "OPEN" && next === "OPEN") this.reopenings += 1;
    this.now = next;
  }
}

export const pageStanding = new PageStanding();

/** Asks whoever knows best: a paired client its own service, which is the one that refuses; staff registration. */
export class StandingWatch {
  /** When this page heard that its congress is no longer open, in milliseconds; null: it was so when the page came. */
  since = $state<number | null>(null);
  now = $state<Standing>("OPEN");
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inside: Inside | null = null;
  #known = false;
  #turn = 0;

  /** `changed` hears of the congress as registration has it, each time it was read. */
  constructor(
    readonly service: PairingService | null,
    readonly changed: (congress: Congress) => void,
  ) {}

  /** Follows the congress of `inside`; null: nobody stands here. */
  follow(inside: Inside | null): void {
    clearTimeout(this.#timer);
    const same = inside?.congressId === this.#inside?.congressId;
    this.#inside = inside;
    this.#turn += 1;
    if (!same || !inside) {
      this.#known = false;
      this.since = null;
      this.now = "OPEN";
      pageStanding.now = "OPEN";
    }
    const found = inside?.client
      ? standingFor(inside.client)
      : inside?.congress && standingOf(inside.congress);
    if (found) this.#take(found);
    if (inside) this.#later(this.#turn);
  }

  close(): void {
    this.follow(null);
  }

  async #ask(turn: number): Promise<void> {
    const inside = this.#inside!;
    const found = inside.client ? await this.#asClient() : await this.#asStaff(inside.congressId);
    if (turn !== this.#turn) return;
    if (found) this.#take(found);
    this.#later(turn);
  }

  #later(turn: number): void {
    this.#timer = setTimeout(() => void this.#ask(turn), jittered(ASK_EVERY_MS));
  }

  async #asClient(): Promise<Standing | null> {
    const answer = await pairedWith(this.service!);
    return answer.kind === "ok" ? standingFor(answer.value) : null; // a pairing that ended is told by the page's own lines
  }

  async #asStaff(congress_id: string): Promise<Standing | null> {
    const answer = await askQuietly(
      registration.GET("/congresses/{congress_id}", { params: { path: { congress_id } } }),
      (one) => one.congress_id === congress_id,
    );
    if (answer.kind === "ok") {
      this.changed(answer.value);
      return standingOf(answer.value);
    }
    const gone = answer.kind === "refused" && answer.problem.status === 404;
    return gone && this.#known ? "GONE" : null;
  }

  #take(next: Standing): void {
    if (next !== this.now) this.since = next !== "OPEN" && this.#known ? Date.now() : null;
    this.#known = true;
    this.now = next;
    pageStanding.take(next);
  }
}

function standingFor({ standing }: PairedClient): Standing | null {
  if (standing === "CLOSED") return "ARCHIVED";
  return standing ? "OPEN" : null;
}

function standingOf({ state }: Pick<Congress, "state">): Standing {
  return (state as string) === "ARCHIVED" ? "ARCHIVED" : "OPEN";
}
