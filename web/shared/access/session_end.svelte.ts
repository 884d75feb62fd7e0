/** When the session of who works at this page ends, and that it goes on while the page is used. */
import { untrack } from "svelte";
import { askQuietly } from "../line/answer";
import { registration } from "../line/services";

const HOUR_MS = 3_600_000;
/** A session lasts 16 hours from its last renewal: four of them are enough to know that it is used. */
const RENEW_BELOW_MS = 12 * HOUR_MS;
const LOOK_EVERY_MS = 5 * 60_000;
const SAY_FROM_MS = 24 * HOUR_MS;
/** What whoever sits at a page does, also on one that is mostly looked at. */
const USES = ["pointerdown", "pointermove", "keydown", "wheel"] as const;

/** Whether an end is so near that the page says it; `at` in milliseconds. */
export const isNear = (until: string | null | undefined, at: number): until is string =>
  Boolean(until) && Date.parse(until!) - at < SAY_FROM_MS;

export class SessionEnd {
  /** As the service said it last; null for a session that is not kept there. */
  until = $state<string | null>(null);
  /** Who opened the page uses it. */
  #used = true;
  #said: string | null = null;

  /** Takes what a service said of the session, and looks at once; said again, it is no news. */
  follow(until: string | null): void {
    if (until === this.#said) return;
    this.#said = this.until = until;
    untrack(() => void this.look());
  }

  /** Looks from time to time and hears what is done at the page; gives what ends that. */
  watch(target: Pick<Window, "addEventListener" | "removeEventListener"> = window): () => void {
    const used = () => void (this.#used = true);
    for (const kind of USES) target.addEventListener(kind, used, { passive: true, capture: true });
    const timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      for (const kind of USES) target.removeEventListener(kind, used, { capture: true });
    };
  }

  /** Renews what was used since the last look and ends within twelve hours; nobody at the page, and it runs out. */
  async look(): Promise<void> {
    const used = this.#used;
    this.#used = false;
    if (!this.until || Date.parse(this.until) - Date.now() > RENEW_BELOW_MS) return;
    if (!used) return;
    const answer = await askQuietly(registration.POST("/sessions/current/renewal"));
    if (answer.kind === "ok") this.until = answer.value.expires_at;
    else if (answer.kind === "away") this.#used = true;
  }
}
