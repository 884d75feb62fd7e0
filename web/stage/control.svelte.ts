/** The stage as this page holds it: the live state, the queue, and the commands that change them. */
import { address, call, newId, type Answer, type Problem } from "../shared/api";
import { Feed } from "../shared/feed.svelte";
import { now } from "../shared/now.svelte";
import type {
  Card,
  CardKind,
  CommandAnswer,
  Readiness,
  Roll,
  RollEntry,
  ScreensShown,
  StageCongress,
  StageState,
} from "../shared/types";
import { shownRevision, whyShut } from "./announcing";
import { cardOnAir } from "./cards";

const DONE = new Set(["ANNOUNCED", "DONE"]);
const KEPT_CARDS = 50;

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
  #cards = new Map<number, Card>();
  #rollWanted = false;
  #rollBusy = false;

  constructor(readonly congressId: string) {
    void this.#readCongress();
    this.feed = new Feed(address("honors", `/congresses/${congressId}/stage/live`), (event, data) =>
      this.#take(event, data),
    );
  }

  /** Why CÔNG BỐ is shut now; null when it is open. */
  get shut(): string | null {
    const { sending, pressedAt, feed } = this;
    return whyShut(this.stage, { feedAge: feed.age, sending, pressedAt, now: now() });
  }

  /** The card that a screen says it shows: maybe older than the one that was sent. */
  get shownCard(): Card | null {
    const shown = this.stage && shownRevision(this.stage);
    return shown === null ? null : (this.#cards.get(shown) ?? null);
  }

  get sentCard(): Card | null {
    return this.stage && cardOnAir(this.stage, this.congress);
  }

  async announce(): Promise<void> {
    const { stage } = this;
    if (this.shut !== null || !stage?.next) return;
    const body = { command_id: newId(), entry_id: stage.next.entry_id, revision: stage.revision };
    const done = await this.#send(`/congresses/${this.congressId}/announcements`, body);
    if (done) this.pressedAt = Date.now();
  }

  async show(card: CardKind, item: number | null = null): Promise<void> {
    const { stage } = this;
    if (!stage) return;
    await this.#send(`/congresses/${this.congressId}/cards`, {
      command_id: newId(),
      revision: stage.revision,
      card,
      item,
    });
  }

  /** The panic key: black at once, whatever somebody else did in the meantime; tried again when the line is bad. */
  async black(): Promise<void> {
    const body = { command_id: newId(), card: "BLACK" };
    const path = `/congresses/${this.congressId}/cards`;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await call<CommandAnswer>("honors", path, { method: "POST", body, timeout: 3_000 });
      if (answer.ok || attempt === 3) return this.#note(answer);
    }
  }

  async defer(entry: RollEntry, reason: string): Promise<boolean> {
    const body = { command_id: newId(), revision: this.stage?.revision ?? 0, reason };
    return this.#send(`/entries/${entry.entry_id}/deferral`, body);
  }

  /** The honouree came after all. */
  async reinstate(entry: RollEntry): Promise<boolean> {
    const body = { command_id: newId(), revision: this.stage?.revision ?? 0 };
    return this.#send(`/entries/${entry.entry_id}/reinstatement`, body);
  }

  close(): void {
    this.feed.close();
  }

  async #send(path: string, body: Record<string, unknown>): Promise<boolean> {
    if (this.sending) return false;
    this.sending = true;
    const answer = await call<CommandAnswer>("honors", path, { method: "POST", body, timeout: 6_000 });
    this.sending = false;
    this.#note(answer);
    return answer.ok && DONE.has(answer.value.outcome);
  }

  #note(answer: Answer<CommandAnswer>): void {
    this.trouble = answer.ok ? null : answer.error;
    this.word = answer.ok && !DONE.has(answer.value.outcome) ? answer.value.sentence : "";
  }

  #take(event: string, data: unknown): void {
    if (event === "stage") this.#setStage(data as StageState);
    else if (event === "readiness") this.#setStage((data as Readiness).stage);
    else if (event === "screens" && this.stage)
      this.stage = { ...this.stage, screens: (data as ScreensShown).screens };
  }

  #setStage(stage: StageState): void {
    this.stage = stage;
    const card = cardOnAir(stage, this.congress);
    this.#cards.set(card.revision, card);
    if (this.#cards.size > KEPT_CARDS) this.#cards.delete(this.#cards.keys().next().value ?? 0);
    void this.#readRoll();
  }

  async #readCongress(): Promise<void> {
    const answer = await call<StageCongress[]>("honors", "/congresses");
    if (answer.ok) this.congress = answer.value.find((one) => one.congress_id === this.congressId) ?? null;
    else setTimeout(() => void this.#readCongress(), 3_000);
  }

  /** Reads the queue again; frames that come while it is read make one more reading, not one each. */
  async #readRoll(): Promise<void> {
    this.#rollWanted = true;
    if (this.#rollBusy) return;
    this.#rollBusy = true;
    while (this.#rollWanted) {
      this.#rollWanted = false;
      const answer = await call<Roll>("honors", `/congresses/${this.congressId}/roll`);
      if (answer.ok) this.entries = answer.value.entries;
    }
    this.#rollBusy = false;
  }
}
