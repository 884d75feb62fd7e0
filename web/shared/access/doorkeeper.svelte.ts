/** Keeps the door of one page: asks who stands there, again and again where nobody could say, and hears when access ends. */
import { jittered } from "../line/again";
import type { Problem } from "../line/answer";
import { onEnded } from "./ended";
import { enter, type Entrance, type PairingService } from "./session.svelte";
import { StandingWatch } from "./cover/standing.svelte";
import { StillIn } from "./cover/still_in";
import type { Congress } from "../line/types";

const ASK_AGAIN_MS = 3_000;
/** Somebody may sign in or pair in another tab, or the same device may be known again after a server's restore. */
const LOOK_AGAIN_MS = 10_000;
/** A screen on the wall has nobody at its keyboard: it is to be back within ten seconds. */
const SCREEN_LOOKS_AGAIN_MS = 6_000;

export class Doorkeeper {
  entrance = $state.raw<Entrance>({ state: "loading" });
  /** The session of who works here has ended; the page stays as it is until they signed in again. */
  signedOut = $state(false);
  /** How it ended, where the service says so. */
  why = $state.raw<Problem | null>(null);
  /** How many different people worked here: what one of them left on the page is not for the next one. */
  person = $state(0);
  /** How the congress of this page stands. */
  readonly watch: StandingWatch;
  readonly #stillIn = new StillIn();
  #subject = "";
  #looking = false;
  #again: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #stopHearing: () => void;

  constructor(
    readonly service: PairingService | null,
    readonly pairOnly = false,
  ) {
    this.watch = new StandingWatch(service, (congress) => this.#hear(congress));
    this.#stopHearing = onEnded(() => void this.look());
    void this.look();
  }

  async look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    const found = await enter(this.service, this.pairOnly);
    this.#looking = false;
    if (this.#closed) return;
    this.#take(found);
    if (found.state === "inside") this.watch.follow(found);
    else if (this.entrance.state !== "inside") this.watch.follow(null);
    this.#stillIn.follow(this.#worksHere());
    clearTimeout(this.#again);
    const wait = this.#patience(found);
    if (wait) this.#again = setTimeout(() => void this.look(), jittered(wait));
  }

  close(): void {
    this.#closed = true;
    this.#stopHearing();
    this.watch.close();
    this.#stillIn.close();
    clearTimeout(this.#again);
  }

  /** A congress that was closed, or whose closing was broken off, under an open page: its pages say so by `closed_at`. */
  #hear(congress: Congress): void {
    const { entrance } = this;
    if (entrance.state !== "inside" || !entrance.congress) return;
    if (entrance.congress.closed_at !== congress.closed_at) this.entrance = { ...entrance, congress };
  }

  /** A page at work is not taken down because nobody answered, and keeps what was typed when its staff's session ends. */
  #take(found: Entrance): void {
    if (this.entrance.state !== "inside" || found.state === "inside") {
      this.#meet(found);
      this.entrance = found;
      this.signedOut = false;
    } else if (found.state === "sign-in") {
      const pairingEnded = this.entrance.client !== null && this.entrance.principal === null;
      if (pairingEnded) this.entrance = found;
      else this.signedOut = true;
      this.why = found.why;
    }
  }

  #meet(found: Entrance): void {
    const subject = (found.state === "inside" && found.principal?.subject) || this.#subject;
    if (this.#subject && subject !== this.#subject) this.person += 1;
    this.#subject = subject;
  }

  /** Somebody who signed in, and not only a paired machine. */
  #worksHere(): boolean {
    return this.entrance.state === "inside" && this.entrance.principal !== null && !this.signedOut;
  }

  /** When to look again, in milliseconds; 0 for never: who stands here is known. */
  #patience(found: Entrance): number {
    if (found.state === "problem") return ASK_AGAIN_MS;
    if (found.state === "inside") return found.principal || found.client ? 0 : ASK_AGAIN_MS;
    if (found.state !== "sign-in" || !(this.service || this.signedOut)) return 0;
    return this.pairOnly ? SCREEN_LOOKS_AGAIN_MS : LOOK_AGAIN_MS;
  }
}
