/** The stage as this page holds it: the live state, the queue, the cards as they were sent, and how commands are sent. */
import { untrack } from "svelte";
import { type Answer, ask, type Problem, type Sent } from "../shared/line/answer";
import { jittered } from "../shared/line/again";
import { CommandIds } from "../shared/line/command_key";
import { CongressClock } from "../shared/time/congress_clock.svelte";
import { Feed } from "../shared/line/feed.svelte";
import { now } from "../shared/time/now.svelte";
import { pageStanding } from "../shared/access/standing.svelte";
import { address, dataAge, honors, within } from "../shared/line/services";
import type {
  Card,
  CommandAnswer,
  ProgrammeItem,
  Readiness,
  RollEntry,
  ScreensShown,
  ScreenState,
  StageCongress,
  StageHand,
  StageState,
  TimedTurn,
} from "../shared/line/types";
import { type Shut, shownRevision, whyShut } from "./announcing";
import { ASK_WHETHER_DONE_MS, heard, unsure } from "./asked_again";
import { lamps, type Lamp } from "./lamps";
import { standingOf } from "./standing";
import { Panic } from "./panic.svelte";

export type Fetch = ReturnType<typeof within>;
type Path = { congress_id: string };
export type Sending<C> = (sent: {
  body: C & { command_id: string };
  fetch: Fetch;
  params: { path: Path };
}) => Promise<Sent<CommandAnswer>>;

const DONE = new Set(["ANNOUNCED", "DONE"]);
const KEPT_CARDS = 50;
export const PATIENCE_MS = 6_000;
const ASK_AGAIN_MS = 3_000;
const PHOTOS_AGAIN_MS = 60_000;
/** Behind a line that holds streams back the operator still sees each change before the next name. */
const ASK_EVERY_MS = 2_000;

export class StageControl {
  stage = $state.raw<StageState | null>(null);
  entries = $state.raw<RollEntry[]>([]);
  /** Titles, slogans and programme as honors knows them: the stage works while registration is away. */
  congress = $state.raw<StageCongress | null>(null);
  /** All that a screen may be pointed at. */
  congresses = $state.raw<StageCongress[]>([]);
  /** The turns of the group photos, read again each minute. */
  photos = $state.raw<TimedTurn[]>([]);
  /** The delegations that may arrive, read again each minute. */
  delegations = $state.raw<string[]>([]);
  /** The films of the programme, read again each minute. */
  films = $state.raw<ProgrammeItem[]>([]);
  /** Who this page is to the stage, and what it may do. */
  me = $state.raw<StageHand | null>(null);
  sending = $state(false);
  /** The revision that the operator chose to leave without a screen's word. */
  unseen = $state<number | null>(null);
  /** The entry that stands opened in the list, with what may be done with it. */
  opened = $state<string | null>(null);
  /** The list follows the ceremony until the operator scrolls by hand or opens an entry. */
  following = $state(true);
  /** How many forms of the page stand open. */
  forms = $state(0);
  /** What became of the last command, when it is not what the operator wanted. */
  word = $state("");
  trouble = $state.raw<Problem | null>(null);
  /** The clock by which this page shows all times. */
  readonly clock: CongressClock;
  feed: Feed;
  panic: Panic;
  readonly path: Path;
  #dwellUntil = $state(0);
  #screens = $state.raw<{ list: ScreenState[]; cameAt: number }>({ list: [], cameAt: 0 });
  #cards = $state.raw<ReadonlyMap<number, Card>>(new Map());
  #others: Feed[];
  #ids = new CommandIds();
  #stopTold = "";
  #rollWanted = false;
  #rollBusy = false;
  #closed = false;

  constructor(readonly congressId: string) {
    this.path = { congress_id: congressId };
    this.panic = new Panic(this);
    this.clock = new CongressClock(congressId);
    void this.#readCongress();
    void this.#readHand();
    void this.#readPhotos();
    const sent = { params: { path: this.path }, fetch: within(4_000) };
    this.feed = this.#follow(
      "/congresses/{congress_id}/stage/live",
      "stage",
      (event, data) => this.#take(event, data),
      () => ask(honors.GET("/congresses/{congress_id}/stage", sent)),
    );
    this.#others = [
      this.#follow(
        "/congresses/{congress_id}/screens/live",
        "screens",
        (_, data) => this.#hearScreens(data),
        () => ask(honors.GET("/congresses/{congress_id}/screens", sent)),
      ),
      this.#follow(
        "/congresses/{congress_id}/board/live",
        "card",
        (_, data) => this.#keepCard(data as Card),
        () => ask(honors.GET("/congresses/{congress_id}/board", sent)),
      ),
    ];
  }

  /** The screens as they stand now: a silent one is lost though nothing more is heard of it. */
  get screens(): Lamp[] {
    const { list, cameAt } = this.#screens;
    const { clock } = this;
    return lamps(list, Math.max(0, now() - cameAt)).map((lamp) => ({
      ...lamp,
      heard_at: clock.at(lamp.heard_at),
      acknowledged_at: clock.at(lamp.acknowledged_at),
    }));
  }

  get holds(): boolean {
    const hold = this.stage?.hold;
    return !hold || hold.hand === this.me?.hand;
  }

  /** Whether this page may work the stage now: it has the right and nobody else holds it. */
  get mayAct(): boolean {
    const may = (this.me?.may_operate ?? false) && this.holds && !this.sending;
    return may && pageStanding.now === "OPEN";
  }

  get dwellLeft(): number {
    return Math.max(0, this.#dwellUntil - now());
  }

  /** Whether the MC asked to stop and the operator has not been told: the first press after that only asks. */
  asksFirst(): boolean {
    const stop = this.stage?.signs?.find(({ side, gesture }) => side === "MC" && gesture === "STOP");
    if (!stop || this.#stopTold === stop.given_at) return false;
    this.#stopTold = stop.given_at;
    this.word = "Người dẫn báo DỪNG: chưa công bố. Bấm CÔNG BỐ lần nữa nếu vẫn công bố.";
    return true;
  }

  /** Why CÔNG BỐ is shut now; null when it is open. */
  get shut(): Shut | null {
    const { sending, feed, screens, me, dwellLeft, unseen, forms } = this;
    if (pageStanding.now !== "OPEN")
      return { why: "right", word: "Đại hội đã lưu trữ: chưa công bố được tên nào." };
    return whyShut(this.stage, {
      lineAge: feed.lineAge,
      broken: feed.state === "waiting" && feed.freshness.kind !== "slow",
      refused: feed.state === "refused",
      sending,
      filling: forms > 0,
      hand: me?.hand ?? null,
      mayOperate: me?.may_operate ?? true,
      dwellLeft,
      screens,
      unseen,
    });
  }

  /** The card that a screen says it shows, as it was sent: maybe older than the newest. */
  get shownCard(): Card | null {
    const shown = shownRevision(this.screens);
    return shown === null ? null : (this.#cards.get(shown) ?? null);
  }

  /** The newest card as it was sent to the screens. */
  get sentCard(): Card | null {
    return this.stage && (this.#cards.get(this.stage.on_air.revision) ?? null);
  }

  /** Sends `command`, an act called `name`, with its id and notes what became of it. Gives whether it was done. */
  async send<C extends object>(name: string, command: C, post: Sending<C>): Promise<boolean> {
    if (this.sending) return false;
    this.sending = true;
    const named = { name, ...command };
    const body = { ...command, command_id: this.#ids.of(named) };
    const asking = () => ask(post({ body, fetch: within(PATIENCE_MS), params: { path: this.path } }));
    const answer = await heard(asking, name === "take" ? [] : ASK_WHETHER_DONE_MS);
    this.sending = false;
    this.#ids.heard(named, answer);
    this.note(answer);
    this.feed.hurry();
    return answer.kind === "ok" && DONE.has(answer.value.outcome);
  }

  /** The congress came back: what was refused while it was archived is refused no more. */
  forgetRefusal(): void {
    if (this.trouble?.code === "archived") this.trouble = null;
  }

  /** Sends what answers with a whole state instead of an outcome. Gives whether it was done. */
  async put(sending: Promise<Sent<unknown>>): Promise<boolean> {
    if (this.sending) return false;
    this.sending = true;
    const answer = await ask(sending);
    this.sending = false;
    this.word = "";
    this.trouble = answer.kind === "ok" ? null : answer.problem;
    this.feed.hurry();
    return answer.kind === "ok";
  }

  note(answer: Answer<CommandAnswer>): void {
    this.trouble = answer.kind === "ok" ? null : unsure(answer);
    this.word = answer.kind === "ok" && !DONE.has(answer.value.outcome) ? answer.value.sentence : "";
  }

  /** To be attached to each form: it comes into sight, its first field has the keyboard, and CÔNG BỐ is shut while it stands. */
  form = (form: HTMLElement): (() => void) => {
    untrack(() => (this.forms += 1)); // who attaches a form does not follow how many stand open
    (form.closest("li") ?? form).scrollIntoView({ block: "start" });
    form.scrollIntoView({ block: "nearest" });
    const field = form.querySelector<HTMLInputElement>("input, textarea");
    field?.focus({ preventScroll: true });
    if (field?.type !== "date") field?.select();
    return () => untrack(() => (this.forms -= 1));
  };

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

  close(): void {
    this.#closed = true;
    this.panic.stop();
    this.clock.close();
    for (const feed of [this.feed, ...this.#others]) feed.close();
  }

  #follow(
    path:
      | "/congresses/{congress_id}/stage/live"
      | "/congresses/{congress_id}/screens/live"
      | "/congresses/{congress_id}/board/live",
    event: string,
    take: (event: string, data: unknown) => void,
    asking: () => Promise<Answer<unknown>>,
  ): Feed {
    const askAge = () => (event === "stage" ? dataAge("honors") : Promise.resolve(null));
    return new Feed(address("honors", path, this.path), take, {
      asking: { event, every: ASK_EVERY_MS, ask: asking, askAge },
    });
  }

  #take(event: string, data: unknown): void {
    if (event === "stage") this.#setStage(data as StageState);
    else if (event === "readiness") this.#setStage((data as Readiness).stage);
  }

  #setStage(stage: StageState): void {
    const said = stage.on_air.card === "DECISION" && stage.on_air.revision !== this.stage?.on_air.revision;
    const taken = this.stage !== null && (said || stage.sequence > this.stage.sequence);
    if (taken) this.#dwellUntil = Date.now() + stage.dwell_ms;
    if (taken && this.opened && !this.forms) this.open(null); // the ceremony went on: so does the list
    const moved = standingOf(this.stage) !== standingOf(stage);
    this.stage = stage;
    if (taken || moved) this.word = ""; // it was about how things stood before
    void this.#readRoll();
  }

  #hearScreens(data: unknown): void {
    const before = shownRevision(this.screens);
    this.#screens = { list: (data as ScreensShown).screens, cameAt: Date.now() };
    const shown = shownRevision(this.screens);
    if (before === shown) return;
    void this.#readRoll(); // whose name was shown is in the roll
    if (shown !== null && !this.#cards.has(shown)) void this.#readCard(shown);
  }

  /** Reads the card that a screen was sent before this page was opened. */
  async #readCard(revision: number): Promise<void> {
    const params = { path: { ...this.path, revision } };
    const answer = await ask(honors.GET("/congresses/{congress_id}/board/cards/{revision}", { params }));
    if (answer.kind === "ok") this.#keepCard(answer.value);
  }

  #keepCard(card: Card): void {
    const kept = [...this.#cards, [card.revision, card] as const].slice(-KEPT_CARDS);
    this.#cards = new Map(kept);
  }

  async #readCongress(): Promise<void> {
    const answer = await ask(honors.GET("/congresses"));
    if (answer.kind === "ok") {
      this.congresses = answer.value;
      this.congress = answer.value.find((one) => one.congress_id === this.congressId) ?? null;
    } else if (!this.#closed) setTimeout(() => void this.#readCongress(), jittered(ASK_AGAIN_MS));
  }

  async #readPhotos(): Promise<void> {
    const answer = await ask(
      honors.GET("/congresses/{congress_id}/photo-plan", { params: { path: this.path } }),
    );
    if (answer.kind === "ok") this.photos = answer.value.turns;
    const programme = await ask(
      honors.GET("/congresses/{congress_id}/programme", { params: { path: this.path } }),
    );
    if (programme.kind === "ok") this.films = programme.value.items.filter(({ kind }) => kind === "FILM");
    const units = await ask(
      honors.GET("/congresses/{congress_id}/delegations", { params: { path: this.path } }),
    );
    if (units.kind === "ok") this.delegations = units.value;
    if (!this.#closed) setTimeout(() => void this.#readPhotos(), jittered(PHOTOS_AGAIN_MS));
  }

  async #readHand(): Promise<void> {
    const answer = await ask(honors.GET("/congresses/{congress_id}/hand", { params: { path: this.path } }));
    if (answer.kind === "ok") this.me = answer.value;
    else if (!this.#closed) setTimeout(() => void this.#readHand(), jittered(ASK_AGAIN_MS));
  }

  /** Reads the queue again; frames that come while it is read make one more reading, not one each. */
  async #readRoll(): Promise<void> {
    this.#rollWanted = true;
    if (this.#rollBusy) return;
    this.#rollBusy = true;
    while (this.#rollWanted) {
      this.#rollWanted = false;
      const params = { path: this.path };
      const answer = await ask(honors.GET("/congresses/{congress_id}/roll", { params }));
      if (answer.kind === "ok") this.entries = answer.value.entries;
      else if (!this.#closed) setTimeout(() => void this.#readRoll(), jittered(ASK_AGAIN_MS));
    }
    this.#rollBusy = false;
  }
}
