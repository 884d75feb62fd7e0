/** Whether the session of who works at this page still holds, asked every few seconds: a page that follows nothing and asks
nothing by itself would go on showing people when an organiser or the server has ended it. */
import { jittered } from "../../line/again";
import { sayEnded } from "../ended";
import { whoAmI } from "../session.svelte";

const ASK_EVERY_MS = 3_000;

/** Asks while somebody is in; what it hears goes to the page's door, which looks by itself. */
export class StillIn {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  /** `inside`: whether somebody who signed in stands here now. */
  follow(inside: boolean): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    if (inside) this.#later(this.#turn);
  }

  close(): void {
    this.follow(false);
  }

  #later(turn: number): void {
    this.#timer = setTimeout(() => void this.#ask(turn), jittered(ASK_EVERY_MS));
  }

  async #ask(turn: number): Promise<void> {
    const me = await whoAmI();
    if (turn !== this.#turn) return;
    this.#later(turn);
    if (me.kind === "ended") sayEnded();
  }
}
