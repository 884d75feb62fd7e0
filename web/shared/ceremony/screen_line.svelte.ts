/** How a paired screen, tablet or stage laptop stands in the registry of screens: says what it shows, hears what is asked. */
import { ask } from "../line/answer";
import { sayEnded } from "../access/ended";
import { now } from "../time/now.svelte";
import { startAnew } from "../page/offline";
import { ownVersion } from "../page/page_version";
import { honors, within } from "../line/services";
import type { ScreenKind, ScreenOrders, ScreenWord, ShowNumber } from "../line/types";

/** How often it says that it lives; its lamp is lit for 3 s. */
export const BEAT_MS = 2_000;
const PATIENCE_MS = 4_000;
const PAGES: Record<ScreenKind, string> = {
  ...{ BOARD: "/board/", MC: "/mc/", REMOTE: "/stage/", BACKSTAGE: "/backstage/", TV: "/tv/" },
};

export interface Said {
  word: ScreenWord;
  revision: number;
  /** What it really drew; null where nothing is drawn that could be compared. */
  digest: string | null;
}

export interface Place {
  congressId: string;
  kind: ScreenKind;
  /** Asked before each word. */
  said: () => Said;
  /** Whether the page may begin anew now; asked again until it may. */
  mayLeave: () => boolean;
}

const INSIDE = "daihoi.screen.inside";

/** Whether this device was told last that it stands inside; it starts so, and a film never flashes there. */
function wasInside(): boolean {
  try {
    return globalThis.localStorage?.getItem(INSIDE) === "1";
  } catch {
    return false; // storage is closed: its first word tells
  }
}

function keepInside(inside: boolean): void {
  try {
    if (inside) globalThis.localStorage?.setItem(INSIDE, "1");
    else globalThis.localStorage?.removeItem(INSIDE);
  } catch {
    // storage is closed or full
  }
}

export class ScreenLine {
  /** The screen stands inside: it shows nothing of the programme. */
  inside = $state(wasInside());
  #number = $state.raw<(ShowNumber & { until: number }) | null>(null);
  #reloads: number | null = null;
  #wanted = false;
  #busy = false;
  #closed = false;
  readonly #version = ownVersion();

  constructor(readonly place: Place) {}

  /** The number and name to show over the card with `revision`; null while nobody asks for it, or that card is gone. */
  numberOver(revision: number | undefined): ShowNumber | null {
    const asked = this.#number;
    return asked && asked.over === revision && now() < asked.until ? asked : null;
  }

  /** Says what is shown now; called while that is under way, says the newest afterwards. */
  async say(): Promise<void> {
    this.#wanted = true;
    if (this.#busy) return;
    this.#busy = true;
    while (this.#wanted && !this.#closed) {
      this.#wanted = false;
      const body = {
        ...this.place.said(),
        version: this.#version,
        congress_id: this.place.congressId,
      };
      const answer = await ask(
        honors.POST("/screens/acknowledgements", { body, fetch: within(PATIENCE_MS) }),
      );
      if (answer.kind === "ok" && !this.#closed) this.#hear(answer.value);
    }
    this.#busy = false;
  }

  close(): void {
    this.#closed = true;
  }

  #hear({ kind, congress_id, reloads, show_number, is_public }: ScreenOrders): void {
    const { place } = this;
    const inside = is_public === false; // a service of before says nothing of it
    if (inside !== this.inside) keepInside((this.inside = inside));
    this.#number = show_number && { ...show_number, until: Date.now() + show_number.ms };
    this.#reloads ??= reloads;
    if (!place.mayLeave()) return;
    if (kind !== place.kind) location.replace(PAGES[kind]);
    else if (congress_id !== place.congressId)
      sayEnded(); // the page's door looks where it belongs now
    else if (reloads !== this.#reloads) void startAnew();
    this.#reloads = reloads;
  }
}
