/** What may be put on a screen besides names: titles, slogans and programme as honors knows them, films, group photos, delegations. */
import { jittered } from "../../shared/line/again";
import { ask } from "../../shared/line/answer";
import { honors } from "../../shared/line/services";
import type { ProgrammeItem, StageCongress, TimedTurn } from "../../shared/line/types";

const ASK_AGAIN_MS = 3_000;
const AGAIN_MS = 60_000;

export class Showable {
  /** As honors knows it: the stage works while registration is away. */
  congress = $state.raw<StageCongress | null>(null);
  /** All that a screen may be pointed at. */
  congresses = $state.raw<StageCongress[]>([]);
  /** The turns of the group photos, read again each minute. */
  photos = $state.raw<TimedTurn[]>([]);
  /** The delegations that may arrive, read again each minute. */
  delegations = $state.raw<string[]>([]);
  /** The films of the programme, read again each minute. */
  films = $state.raw<ProgrammeItem[]>([]);
  #closed = false;

  constructor(private readonly congressId: string) {
    void this.#readCongresses();
    void this.#readEachMinute();
  }

  close(): void {
    this.#closed = true;
  }

  async #readCongresses(): Promise<void> {
    const answer = await ask(honors.GET("/congresses"));
    if (answer.kind === "ok") {
      this.congresses = answer.value;
      this.congress = answer.value.find((one) => one.congress_id === this.congressId) ?? null;
    } else if (!this.#closed) setTimeout(() => void this.#readCongresses(), jittered(ASK_AGAIN_MS));
  }

  async #readEachMinute(): Promise<void> {
    const params = { path: { congress_id: this.congressId } };
    const plan = await ask(honors.GET("/congresses/{congress_id}/photo-plan", { params }));
    if (plan.kind === "ok") this.photos = plan.value.turns;
    const programme = await ask(honors.GET("/congresses/{congress_id}/programme", { params }));
    if (programme.kind === "ok") this.films = programme.value.items.filter(({ kind }) => kind === "FILM");
    const units = await ask(honors.GET("/congresses/{congress_id}/delegations", { params }));
    if (units.kind === "ok") this.delegations = units.value;
    if (!this.#closed) setTimeout(() => void this.#readEachMinute(), jittered(AGAIN_MS));
  }
}
