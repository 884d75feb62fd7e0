/** The scanner as a whole: what the page shows and what it does when something comes in. */
import { askAddresses, keepAddresses } from "../shared/door/addresses";
import type { Direction } from "./deciding/decide";
import { Door } from "./deciding/door";
import type { How, Shown } from "./deciding/shown";
import { Turns } from "./deciding/turns.svelte";
import type { Entry, WalkIn } from "./sending/entry";
import { TakingOver } from "./sending/carrying/taking_over.svelte";
import { Handouts } from "./desk/handouts.svelte";
import { Held } from "./keeping/held.svelte";
import { Line } from "./sending/line/line.svelte";
import { ListLock } from "./keeping/list_lock.svelte";
import { beTheOnlyTab } from "./keeping/storage/only_tab";
import { Pairing } from "./pairing/pairing.svelte";
import { type Incoming, Screen } from "./verdict/screen.svelte";
import { Sender } from "./sending/sender";
import { Talk } from "./sending/line/talk";
import { edgeWords, undoneWords } from "./words";
import type { Method, Presence, RosterDelegate } from "./sending/wire";
import { pauseBetween, Rounds } from "./sending/line/rounds";
import { Word } from "./sending/line/word";

export class Scanner {
  opening = $state<"STORAGE" | "OTHER_TAB" | "DONE">("STORAGE");
  /** False: this page opens only with network, so it must not be loaded anew without one. */
  opensAgain = $state(true);
  now = $state(Date.now());

  readonly held = new Held();
  readonly pairing = new Pairing(this.held);
  readonly handouts = new Handouts(this.held);
  readonly line = new Line();
  readonly lock = new ListLock(this.held, this.line);
  readonly screen = new Screen((incoming) => this.#scan(incoming));
  /** Another scanner's scans, until somebody says that this one takes them over. */
  readonly taking = new TakingOver(this.held.carried, () => this.held.taker);
  readonly turns = new Turns<Door>(
    () => this.#door,
    () => this.held.read(),
  );
  readonly #talk: Talk;
  readonly #word: Word;
  readonly #rounds: Rounds;
  #door: Door | null = null;
  #lastScanAt = 0;

  constructor() {
    const { kept, queue, clock } = this.held;
    this.#word = new Word(clock);
    this.#rounds = new Rounds(
      () => this.#round(),
      () => pauseBetween(this.pairing, this.line),
    );
    this.#talk = new Talk(kept, new Sender(queue, clock), this.line, clock);
  }

  /** Opens the storage and goes on where the last page ended, with or without network. */
  async start(): Promise<void> {
    await beTheOnlyTab(() => (this.opening = "OTHER_TAB"));
    this.opening = "STORAGE";
    await this.held.open();
    this.pairing.recall();
    this.#takePlace();
    this.opening = "DONE";
    void navigator.storage?.persist?.().catch(() => false);
    void askAddresses(location.origin).then(keepAddresses);
    setInterval(() => this.#tick(), 1_000);
    // "online" and "offline" are hints to ask at once, never an answer
    for (const hint of ["online", "offline"]) addEventListener(hint, () => void this.beat());
    for (const hint of ["visibilitychange", "pageshow"]) addEventListener(hint, () => void this.#backAgain());
    addEventListener("beforeunload", (event) => this.held.unsafe > 0 && event.preventDefault());
    await this.beat();
  }

  async pairWith(code: string): Promise<void> {
    await this.pairing.pairWith(code);
    await this.beat();
  }

  /** Receives a delegate at the desk: the row itself tells of the admission, only something else is shown. False: they did not come in. */
  receive(delegate: RosterDelegate, how: How = {}): Promise<boolean> {
    return this.#receive((door) => door.receive(delegate, how));
  }

  /** Lets in somebody who stands on no list. */
  walkIn(somebody: WalkIn): Promise<boolean> {
    return this.#receive((door) => door.walkIn(somebody));
  }

  /** Lets in somebody who was refused, for a reason: by the badge that was read, or at the desk. The refusal stays written. */
  letIn(refused: Entry, handReason: string): Promise<void> {
    const { text, method, delegate_id } = refused;
    const delegate = delegate_id ? this.held.roster.get(delegate_id) : undefined;
    if (!delegate && (!text || method === "DESK")) return Promise.resolve();
    return this.turns.take(async (door) => {
      const shown = delegate
        ? await door.receive(delegate, { handReason })
        : await door.scan(text!, method as Method, handReason);
      this.screen.settled(refused.id);
      if (this.shown === null) this.#show(shown); // else somebody else stands there, and is looked at first
    });
  }

  async #receive(step: (door: Door) => Promise<Shown | null>): Promise<boolean> {
    let admitted = false;
    await this.turns.take(async (door) => {
      const shown = await step(door);
      admitted = shown?.verdict === "ADMITTED";
      if (admitted) this.held.read();
      else this.#show(shown);
    });
    return admitted;
  }

  /** Lets people in, out or both from the next badge on, with or without network. */
  turn(direction: Direction): Promise<void> {
    return this.turns.take(async (door) => {
      await this.held.kept.turn(direction);
      if (this.held.kept.device) door.device = this.held.kept.device;
      this.held.read();
      void this.beat();
    });
  }

  /** In turn too: a badge scanned again right after is not inside any more. */
  undo(entry: Entry, turnedAway = false): Promise<void> {
    this.screen.dismiss();
    return this.turns.take(async (door) => {
      await door.undo(entry, turnedAway);
      this.screen.tookBack({ ...entry, turned_away: turnedAway });
    });
  }

  /** Takes back the admission that somebody is inside by, whichever device made it; gives what is said of it, "" where it is refused. */
  async takeBack(delegate: RosterDelegate, reason: string): Promise<string> {
    let said = "";
    await this.turns.take(async (door) => {
      const done = await door.takeBack(delegate, reason);
      said = typeof done === "string" ? done : undoneWords(done);
      if (typeof done !== "string") this.screen.tookBack(done);
    });
    return said;
  }

  /** Words for the edge of every screen while the device decides by itself; else empty. */
  get edge(): string {
    const { state, since } = this.line;
    return edgeWords(state, this.held.own.length, since === null ? 0 : this.now - since);
  }

  /** What fills the screen; null: nothing. */
  get shown(): Shown | null {
    return this.screen.shown;
  }

  /** Whether and when somebody entered, as far as this device knows. */
  entered(delegate: RosterDelegate): Presence | null {
    return this.#door?.entered(delegate) ?? null;
  }

  /** Nothing waits, nothing is on the screen, nobody was scanned just now: a new version may take over. */
  get idle(): boolean {
    const busy =
      this.held.underWay ||
      this.taking.offered !== null ||
      this.held.unsafe > 0 ||
      this.shown !== null ||
      this.screen.holds;
    return !busy && Date.now() - this.#lastScanAt > 20_000;
  }

  /** Talks with the server once and asks again later, the sooner the less is known. Calls meanwhile wait for the same. */
  beat(): Promise<void> {
    return this.#rounds.now();
  }

  async #round(): Promise<void> {
    if (!this.held.stored) void this.held.open().then(() => this.#restored());
    if (this.pairing.state !== "PAIRED") await this.pairing.ask();
    this.#takePlace();
    if (this.#door && !(await this.#talk.round(this.#door))) await this.pairing.over();
    this.#takePlace();
    if (this.#door && this.line.up) void this.held.carried.send();
    if (this.#door && this.line.up) void this.#word.say(this.held.unsent, this.held.carries);
    if (this.#door && this.line.up) void this.handouts.send();
    if (this.#door && this.line.up) void this.held.photos.fetchSome(this.held.roster.head?.revision ?? 0);
    this.held.read();
  }

  /** At the gate while the device is paired, and nowhere else. */
  #takePlace(): void {
    const { device, clock, queue, roster } = this.held;
    if (this.pairing.state !== "PAIRED" || !device) {
      this.#door = null;
      this.screen.clear();
    } else if (this.#door?.device.device_id !== device.device_id) {
      this.line.state = "UNKNOWN";
      this.#door = new Door(queue, roster, this.#standing, clock, device);
    }
  }

  /** A storage that opens late may tell that this device stands at a gate. */
  #restored(): void {
    if (this.pairing.state !== "PAIRED") this.pairing.recall();
    this.#takePlace();
  }

  readonly #standing = {
    line: this.line,
    ended: () => this.pairing.state !== "PAIRED",
    end: () => void this.pairing.over(),
  };

  #scan({ text, method }: Incoming): Promise<void> {
    return this.turns.take(async (door) => this.#show(await door.scan(text, method)));
  }

  /** `shown` null: the device was told meanwhile that it is not paired any more. */
  #show(shown: Shown | null): void {
    this.#lastScanAt = Date.now();
    this.lock.used(shown?.entry.method === "SHORT_CODE");
    if (shown && this.pairing.state === "PAIRED") this.screen.show(shown);
    this.held.read();
    if (!shown) this.#takePlace();
    else if (shown.decidedBy === "DEVICE") setTimeout(() => void this.beat(), 1_500);
  }

  #tick(): void {
    this.now = Date.now();
    if (this.lock.tick(this.now)) this.screen.rest();
    this.held.clock.watch();
    void this.pairing
      .forgetNames(this.now)
      .then(() => this.pairing.state === "UNPAIRED" && this.#takePlace());
  }

  /** Browsers take the storage away from pages in the background and do not always say so. */
  async #backAgain(): Promise<void> {
    if (document.visibilityState !== "visible") return;
    await this.held.open();
    await this.beat();
  }
}
