/** The stage as this page holds it: the live state, the queue, and the commands that change them. */
import { type Answer, ask, type Problem, type Sent } from "../shared/answer";
import { jittered } from "../shared/again";
import { CommandIds } from "../shared/command_key";
import { newId } from "../shared/ids";
import { Feed } from "../shared/feed.svelte";
import { now } from "../shared/now.svelte";
import { address, dataAge, honors, within } from "../shared/services";
import type {
  Card,
  CardKind,
  CommandAnswer,
  Readiness,
  RollEntry,
  ScreensShown,
  ScreenState,
  StageCongress,
  StageState,
} from "../shared/types";
import { shownRevision, whyShut } from "./announcing";
import { cardOnAir } from "./cards";
import { lamps, type Lamp } from "./lamps";

type Fetch = ReturnType<typeof within>;

const DONE = new Set(["ANNOUNCED", "DONE"]);
const KEPT_CARDS = 50;
const PATIENCE_MS = 6_000;
const ASK_AGAIN_MS = 3_000;
/** Behind a line that holds streams back the operator still sees each change before the next name. */
const ASK_EVERY_MS = 2_000;

export class StageControl {
  stage = $state.raw<StageState | null>(null);
  entries = $state.raw<RollEntry[]>([]);
  /** Titles, slogans and programme as honors knows them: the stage works while registration is away. */
  congress = $state.raw<StageCongress | null>(null);
  sending = $state(false);
  pressedAt = $state(0);
  /** What became of the last command, when it is not what the operator wanted. */
  word = $state("");
  trouble = $state.raw<Problem | null>(null);
  feed: Feed;
  #screens = $state.raw<{ list: ScreenState[]; cameAt: number }>({ list: [], cameAt: 0 });
  #screensFeed: Feed;
  #path: { congress_id: string };
  #ids = new CommandIds();
  #cards = new Map<number, Card>();
  #rollWanted = false;
  #rollBusy = false;
  #closed = false;

  constructor(readonly congressId: string) {
    this.#path = { congress_id: congressId };
    void this.#readCongress();
    const at = address("honors", "/congresses/{congress_id}/stage/live", this.#path);
    this.feed = new Feed(at, (event, data) => this.#take(event, data), {
      asking: {
        event: "stage",
        every: ASK_EVERY_MS,
        ask: () =>
          ask(
            honors.GET("/congresses/{congress_id}/stage", {
              params: { path: this.#path },
              fetch: within(4_000),
            }),
          ),
        askAge: () => dataAge("honors"),
      },
    });
    this.#screensFeed = this.#followScreens();
  }

  /** The screens as they stand now: a silent one is lost though nothing more is heard of it. */
  get screens(): Lamp[] {
    const { list, cameAt } = this.#screens;
    return lamps(list, Math.max(0, now() - cameAt));
  }

  /** Why CÔNG BỐ is shut now; null when it is open. */
  get shut(): string | null {
    const { sending, pressedAt, feed, screens } = this;
    return whyShut(this.stage, { lineAge: feed.lineAge, sending, pressedAt, now: now(), screens });
  }

  /** The card that a screen says it shows: maybe older than the one that was sent. */
  get shownCard(): Card | null {
    const shown = shownRevision(this.screens);
    return shown === null ? null : (this.#cards.get(shown) ?? null);
  }

  get sentCard(): Card | null {
    return this.stage && cardOnAir(this.stage, this.congress);
  }

  async announce(): Promise<void> {
    const { stage } = this;
    if (this.shut !== null || !stage?.next) return;
    const command = { entry_id: stage.next.entry_id, revision: stage.revision };
    const done = await this.#send(command, (body) =>
      honors.POST("/congresses/{congress_id}/announcements", { params: { path: this.#path }, ...body }),
    );
    if (done) this.pressedAt = Date.now();
  }

  async show(card: CardKind, item: number | null = null): Promise<void> {
    const { stage } = this;
    if (!stage) return;
    await this.#send({ revision: stage.revision, card, item }, (body) =>
      honors.POST("/congresses/{congress_id}/cards", { params: { path: this.#path }, ...body }),
    );
  }

  /** The panic key: black at once, whatever somebody else did in the meantime; tried again when the line is bad. */
  async black(): Promise<void> {
    const body = { command_id: newId(), card: "BLACK" as const };
    const sent = { params: { path: this.#path }, body, fetch: within(3_000) };
    for (let attempt = 1; ; attempt += 1) {
      const answer = await ask(honors.POST("/congresses/{congress_id}/cards", sent));
      if (answer.kind === "ok" || attempt === 3) return this.#note(answer);
    }
  }

  async defer(entry: RollEntry, reason: string): Promise<boolean> {
    const command = { entry_id: entry.entry_id, revision: this.stage?.revision ?? 0, reason };
    return this.#send(command, ({ body: { entry_id, ...body }, fetch }) =>
      honors.POST("/entries/{entry_id}/deferral", { params: { path: { entry_id } }, body, fetch }),
    );
  }

  /** The honouree came after all. */
  async reinstate(entry: RollEntry): Promise<boolean> {
    const command = { entry_id: entry.entry_id, revision: this.stage?.revision ?? 0, back: true };
    return this.#send(command, ({ body: { entry_id, back: _, ...body }, fetch }) =>
      honors.POST("/entries/{entry_id}/reinstatement", { params: { path: { entry_id } }, body, fetch }),
    );
  }

  /** Begins or ends a rehearsal of the stage as the operator saw it at `revision`. */
  async rehearse(on: boolean, revision: number): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    const sent = { params: { path: this.#path }, body: { on, revision }, fetch: within(PATIENCE_MS) };
    const answer = await ask(honors.PUT("/congresses/{congress_id}/rehearsal", sent));
    this.sending = false;
    this.word = "";
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    this.feed.hurry();
  }

  close(): void {
    this.#closed = true;
    this.feed.close();
    this.#screensFeed.close();
  }

  /** Sends `command` with its id and notes what became of it. Gives whether it was done. */
  async #send<C extends object>(
    command: C,
    post: (sent: { body: C & { command_id: string }; fetch: Fetch }) => Promise<Sent<CommandAnswer>>,
  ): Promise<boolean> {
    if (this.sending) return false;
    this.sending = true;
    const body = { ...command, command_id: this.#ids.of(command) };
    const answer = await ask(post({ body, fetch: within(PATIENCE_MS) }));
    this.sending = false;
    this.#ids.heard(command, answer);
    this.#note(answer);
    this.feed.hurry();
    return answer.kind === "ok" && DONE.has(answer.value.outcome);
  }

  #note(answer: Answer<CommandAnswer>): void {
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    this.word = answer.kind === "ok" && !DONE.has(answer.value.outcome) ? answer.value.sentence : "";
  }

  #take(event: string, data: unknown): void {
    if (event === "stage") this.#setStage(data as StageState);
    else if (event === "readiness") this.#setStage((data as Readiness).stage);
  }

  #followScreens(): Feed {
    const sent = { params: { path: this.#path }, fetch: within(4_000) };
    const take = (event: string, data: unknown) => {
      if (event === "screens") this.#screens = { list: (data as ScreensShown).screens, cameAt: Date.now() };
    };
    return new Feed(address("honors", "/congresses/{congress_id}/screens/live", this.#path), take, {
      asking: {
        event: "screens",
        every: ASK_EVERY_MS,
        ask: () => ask(honors.GET("/congresses/{congress_id}/screens", sent)),
        askAge: () => Promise.resolve(null),
      },
    });
  }

  #setStage(stage: StageState): void {
    this.stage = stage;
    const card = cardOnAir(stage, this.congress);
    this.#cards.set(card.revision, card);
    if (this.#cards.size > KEPT_CARDS) this.#cards.delete(this.#cards.keys().next().value ?? 0);
    void this.#readRoll();
  }

  async #readCongress(): Promise<void> {
    const answer = await ask(honors.GET("/congresses"));
    if (answer.kind === "ok")
      this.congress = answer.value.find((one) => one.congress_id === this.congressId) ?? null;
    else if (!this.#closed) setTimeout(() => void this.#readCongress(), jittered(ASK_AGAIN_MS));
  }

  /** Reads the queue again; frames that come while it is read make one more reading, not one each. */
  async #readRoll(): Promise<void> {
    this.#rollWanted = true;
    if (this.#rollBusy) return;
    this.#rollBusy = true;
    while (this.#rollWanted) {
      this.#rollWanted = false;
      const params = { path: this.#path };
      const answer = await ask(honors.GET("/congresses/{congress_id}/roll", { params }));
      if (answer.kind === "ok") this.entries = answer.value.entries;
      else if (!this.#closed) setTimeout(() => void this.#readRoll(), jittered(ASK_AGAIN_MS));
    }
    this.#rollBusy = false;
  }
}
