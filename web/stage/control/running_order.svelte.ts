/** The running order as this page holds it: all its entries, read again whenever the stage moves, and which one stands opened. */
import { jittered } from "../../shared/line/again";
import { ask } from "../../shared/line/answer";
import { honors } from "../../shared/line/services";
import type { RollEntry } from "../../shared/line/types";

const ASK_AGAIN_MS = 3_000;

export class RunningOrder {
  entries = $state.raw<RollEntry[]>([]);
  /** The entry that stands opened in the list, with what may be done with it. */
  opened = $state<string | null>(null);
  /** The list follows the ceremony until the operator scrolls by hand or opens an entry. */
  following = $state(true);
  #wanted = false;
  #busy = false;
  #closed = false;

  constructor(private readonly congressId: string) {}

  /** Number and name of an entry, "" while the roll has not come. */
  named(entryId: string): string {
    const one = this.entries.find(({ entry_id }) => entry_id === entryId);
    return one ? `số ${one.order} ${one.name}` : "";
  }

  /** Opens an entry in the list and brings it into sight; null closes it, and the list follows the ceremony again. */
  open(entryId: string | null): void {
    this.opened = entryId;
    this.following = entryId === null;
    if (entryId)
      requestAnimationFrame(() =>
        document.querySelector(`[data-entry="${entryId}"]`)?.scrollIntoView({ block: "nearest" }),
      );
  }

  /** Reads the entries again; frames that come while they are read make one more reading, not one each. */
  async read(): Promise<void> {
    this.#wanted = true;
    if (this.#busy) return;
    this.#busy = true;
    while (this.#wanted) {
      this.#wanted = false;
      const params = { path: { congress_id: this.congressId } };
      const answer = await ask(honors.GET("/congresses/{congress_id}/roll", { params }));
      if (answer.kind === "ok") this.entries = answer.value.entries;
      else if (!this.#closed) setTimeout(() => void this.read(), jittered(ASK_AGAIN_MS));
    }
    this.#busy = false;
  }

  close(): void {
    this.#closed = true;
  }
}
