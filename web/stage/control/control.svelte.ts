/** The stage as this page holds it: the live state, whether it may be acted upon, and how commands are sent. */
import { type Answer, ask, type Problem, type Sent } from "../../shared/line/answer";
import { jittered } from "../../shared/line/again";
import { CommandIds } from "../../shared/line/command_key";
import { CongressClock } from "../../shared/time/congress_clock.svelte";
import { Feed } from "../../shared/line/feeds/feed.svelte";
import { now } from "../../shared/time/now.svelte";
import { pageStanding } from "../../shared/access/cover/standing.svelte";
import { address, dataAge, honors, within } from "../../shared/line/services";
import type {
  Card,
  CommandAnswer,
  Readiness,
  ScreensShown,
  StageHand,
  StageState,
} from "../../shared/line/types";
import { ownOf, type Shut, shownRevision, whyShut } from "../on_air/announcing";
import { ASK_WHETHER_DONE_MS, becameOf, heard, NOT_DONE, unsure } from "./asked_again";
import { HeardScreens } from "../screens/heard_screens.svelte";
import type { Lamp } from "../screens/lamps";
import { OpenForms } from "../keys/open_forms.svelte";
import { RunningOrder } from "./running_order.svelte";
import type { Path, Sending } from "./sending";
import { SentCards } from "./sent_cards.svelte";
import { Showable } from "./showable.svelte";
import { standingOf } from "./standing";
import { Panic } from "../cards/panic.svelte";

const DONE = new Set(["ANNOUNCED", "DONE"]);
export const PATIENCE_MS = 6_000;
const ASK_AGAIN_MS = 3_000;
/** Behind a line that holds streams back the operator still sees each change before the next name. */
const ASK_EVERY_MS = 2_000;

export class StageControl {
  stage = $state.raw<StageState | null>(null);
  /** Who this page is to the stage, and what it may do. */
  me = $state.raw<StageHand | null>(null);
  sending = $state(false);
  /** The revision that the operator chose to leave without a screen's word. */
  unseen = $state<number | null>(null);
  /** What became of the last command, when it is not what the operator wanted. */
  word = $state("");
  trouble = $state.raw<Problem | null>(null);
  /** The clock by which this page shows all times. */
  readonly clock: CongressClock;
  feed: Feed;
  panic: Panic;
  readonly path: Path;
  readonly order: RunningOrder;
  readonly showable: Showable;
  readonly forms = new OpenForms();
  readonly #cards: SentCards;
  #dwellUntil = $state(0);
  readonly #screens: HeardScreens;
  #others: Feed[];
  #ids = new CommandIds();
  #stopTold = "";
  #closed = false;
  readonly #sent = () => ({ params: { path: this.path }, fetch: within(4_000) });
  readonly #whole = () => ask(honors.GET("/congresses/{congress_id}/stage", this.#sent()));

  constructor(readonly congressId: string) {
    this.path = { congress_id: congressId };
    this.panic = new Panic(this);
    this.clock = new CongressClock(congressId);
    this.#screens = new HeardScreens(this.clock);
    this.order = new RunningOrder(congressId);
    this.showable = new Showable(congressId);
    this.#cards = new SentCards(congressId);
    void this.#readHand();
    const sent = this.#sent();
    this.feed = this.#follow(
      "/congresses/{congress_id}/stage/live",
      "stage",
      (event, data) => this.#take(event, data),
      this.#whole,
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
        (_, data) => this.#cards.keep(data as Card),
        () => ask(honors.GET("/congresses/{congress_id}/board", sent)),
      ),
    ];
  }

  get screens(): Lamp[] {
    return this.#screens.lamps;
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
      filling: forms.open > 0,
      ...ownOf(me),
      dwellLeft,
      screens,
      unseen,
    });
  }

  /** The card that a screen says it shows, as it was sent: maybe older than the newest. */
  get shownCard(): Card | null {
    const shown = shownRevision(this.screens);
    return shown === null ? null : this.#cards.of(shown);
  }

  /** The newest card as it was sent to the screens. */
  get sentCard(): Card | null {
    return this.stage && this.#cards.of(this.stage.on_air.revision);
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
    if (answer.kind === "away" && "revision" in command) void this.#findOut(Number(command.revision));
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

  close(): void {
    this.#closed = true;
    this.panic.stop();
    this.order.close();
    this.showable.close();
    this.clock.close();
    for (const feed of [this.feed, ...this.#others]) feed.close();
  }

  /** No answer came: as soon as the stage is heard again it is known what became of it, and the warning goes. */
  async #findOut(revision: number): Promise<void> {
    const lost = this.trouble;
    const moved = await becameOf(revision, this.#whole, () => !this.#closed && this.trouble === lost);
    if (moved !== null) [this.trouble, this.word] = [null, moved ? "" : NOT_DONE];
  }

  #follow(
    path: `/congresses/{congress_id}/${"stage" | "screens" | "board"}/live`,
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
    if (taken && this.order.opened && !this.forms.open) this.order.open(null); // the ceremony went on: so does the list
    const moved = standingOf(this.stage) !== standingOf(stage);
    this.stage = stage;
    if (taken || moved) this.word = ""; // it was about how things stood before
    void this.order.read();
  }

  #hearScreens(data: unknown): void {
    const before = shownRevision(this.screens);
    this.#screens.hear((data as ScreensShown).screens);
    const shown = shownRevision(this.screens);
    if (before === shown) return;
    void this.order.read(); // whose name was shown is in the roll
    if (shown !== null) void this.#cards.need(shown);
  }

  async #readHand(): Promise<void> {
    const answer = await ask(honors.GET("/congresses/{congress_id}/hand", { params: { path: this.path } }));
    if (answer.kind === "ok") this.me = answer.value;
    else if (!this.#closed) setTimeout(() => void this.#readHand(), jittered(ASK_AGAIN_MS));
  }
}
