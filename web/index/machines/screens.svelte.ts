/** The screens as the front page looks at them from time to time: whether each is heard, by the same rule as on the stage. */
import { ask } from "../../shared/line/answer";
import { now } from "../../shared/time/now.svelte";
import { honors } from "../../shared/line/services";
import type { ScreenState } from "../../shared/line/types";
import { type Lamp, lamps } from "../../stage/screens/lamps";

/** A page that could not read says nothing rather than something old. */
const KNOWN_FOR_MS = 20_000;

export class ScreenWatch {
  #seen = $state.raw<{ list: ScreenState[]; cameAt: number }>({ list: [], cameAt: 0 });

  constructor(readonly congressId: string) {}

  /** Reads them anew. */
  async read(): Promise<void> {
    const params = { path: { congress_id: this.congressId } };
    const answer = await ask(honors.GET("/congresses/{congress_id}/screens", { params }));
    if (answer.kind === "ok") this.#seen = { list: answer.value.screens, cameAt: Date.now() };
  }

  /** The lamp of that device as it was read last; null where it is no screen, or nothing was read for a while. */
  of(clientId: string): Lamp | null {
    const { list, cameAt } = this.#seen;
    if (now() - cameAt > KNOWN_FOR_MS) return null;
    const mine = list.filter((one) => one.screen_id === clientId);
    return lamps(mine, 0)[0] ?? null; // the wait between two readings is no silence of the screen
  }
}
