/** What they see behind the stage as this phone holds it, and the few things they say back. */
import { type Answer, ask, type Problem } from "../shared/line/answer";
import { CommandIds } from "../shared/line/command_key";
import { save, asBlob } from "../shared/line/download";
import { Feed } from "../shared/line/feeds/feed.svelte";
import { address, dataAge, honors, within } from "../shared/line/services";
import { kept } from "./kept";
import type { Receiver } from "../shared/ceremony/receivers";
import type { BackstageState, RowMember } from "../shared/line/types";

const PATIENCE_MS = 6_000;
/** What became of the last press is read by then; left longer it would be taken for how things stand. */
const WORD_STAYS_MS = 30_000;

/** What is said of somebody at the edge of the stage. */
export type Said =
  | {
      verb: "presentation";
      by_proxy: boolean;
      receiver_name: string;
      receiver_capacity: string;
      certificate_number: string;
    }
  | { verb: "deferral"; reason: string }
  /** Who receives instead of whom the link says; nobody for no name and no code. */
  | ({ verb: "proxy" } & Receiver)
  | { verb: "reinstatement" };

export class BackstageControl {
  state = $state.raw<BackstageState | null>(null);
  trouble = $state.raw<Problem | null>(null);
  word = $state("");
  busy = $state(false);
  readonly feed: Feed;
  #ids = new CommandIds();
  #fading: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly congressId: string) {
    const sent = { params: { path: this.path }, fetch: within(4_000) };
    this.feed = new Feed(
      address("honors", "/congresses/{congress_id}/backstage/live", this.path),
      (_, data) => this.#take(data as BackstageState),
      {
        asking: {
          event: "backstage",
          ask: () => ask(honors.GET("/congresses/{congress_id}/backstage", sent)),
          askAge: () => dataAge("honors"),
        },
      },
    );
  }

  get path() {
    return { congress_id: this.congressId };
  }

  close(): void {
    clearTimeout(this.#fading);
    this.feed.close();
  }

  /** Notes that whoever goes up stands ready, or has gone again. */
  async standBy(member: RowMember, here: boolean): Promise<void> {
    const answer = await this.#asked(() =>
      ask(
        honors.PUT("/entries/{entry_id}/standing-by", {
          params: { path: { entry_id: member.entry_id } },
          body: { here },
          fetch: within(PATIENCE_MS),
        }),
      ),
    );
    if (answer?.kind === "ok") this.#take(answer.value);
  }

  /** Says what became of somebody's honour. Gives whether it was done. */
  async say(member: RowMember, said: Said): Promise<boolean> {
    const named = { entry_id: member.entry_id, ...said };
    const sent = { params: { path: { entry_id: member.entry_id } }, fetch: within(PATIENCE_MS) };
    const command_id = this.#ids.of(named);
    const answer = await this.#asked(() => ask(post(said, sent, command_id)));
    if (!answer) return false;
    this.#ids.heard(named, answer);
    if (answer.kind === "ok") this.#tell(answer.value.sentence);
    this.feed.hurry();
    return answer.kind === "ok" && answer.value.outcome === "DONE";
  }

  /** Saves what is still to be given as a spreadsheet. */
  async takeList(): Promise<void> {
    const answer = await this.#asked(() =>
      ask(
        honors.POST("/congresses/{congress_id}/to-give-exports", {
          params: { path: this.path },
          parseAs: "blob",
        }),
      ),
    );
    if (answer?.kind === "ok") save(asBlob(answer.value), "con-phai-trao.xlsx");
  }

  #tell(word: string): void {
    this.word = word;
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => (this.word = ""), WORD_STAYS_MS);
  }

  #take(state: BackstageState): void {
    this.state = state;
    kept.keep(state, Date.now());
  }

  async #asked<T>(send: () => Promise<Answer<T>>): Promise<Answer<T> | null> {
    if (this.busy) return null;
    this.busy = true;
    const answer = await send();
    this.busy = false;
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    this.word = "";
    return answer;
  }
}

interface Sent {
  params: { path: { entry_id: string } };
  fetch: ReturnType<typeof within>;
}

function post(said: Said, sent: Sent, command_id: string) {
  switch (said.verb) {
    case "presentation": {
      const { verb: _, ...body } = said;
      return honors.POST("/entries/{entry_id}/presentation", { ...sent, body: { ...body, command_id } });
    }
    case "deferral":
      return honors.POST("/entries/{entry_id}/deferral", {
        ...sent,
        body: { reason: said.reason, command_id },
      });
    case "proxy": {
      const { verb: _, ...body } = said;
      return honors.PUT("/entries/{entry_id}/proxy", { ...sent, body: { ...body, command_id } });
    }
    case "reinstatement":
      return honors.POST("/entries/{entry_id}/reinstatement", { ...sent, body: { command_id } });
  }
}
