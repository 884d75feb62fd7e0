/** What stands on the scanner's screen, how long it stands there, and which readings wait behind it. */
import type { Shown } from "../deciding/shown";
import type { Entry } from "../sending/entry";
import { SameCode } from "../camera/same_code";
import { isUnfinished, look, strayWords, type Tone } from "../words";
import type { Method } from "../sending/wire";

export type Way = "CAMERA" | "USB" | "KEYPAD";

export interface Incoming {
  readonly text: string;
  readonly method: Method;
}

/** `clears`: goes by itself after so many milliseconds. `yields`: gives way to somebody who waits after so many. */
interface Stay {
  readonly clears: number | null;
  readonly yields: number | null;
}

/** A refusal, and a name that has to be written down, stay until somebody has seen them. */
export const STAYS: Record<Tone, Stay> = {
  good: { clears: 2_500, yields: 0 },
  out: { clears: 2_500, yields: 0 },
  again: { clears: 2_500, yields: 1_500 },
  shut: { clears: 0, yields: 0 },
  warn: { clears: null, yields: 1_500 },
  name: { clears: null, yields: null },
  bad: { clears: null, yields: null },
};
const STRAY_MS = 1_500;
const PASSED_MS = 3_000;
const UNDONE_MS = 10_000;
/** Long enough to press a button beside it. */
const SHUT_MS = 6_000;
/** More than these were read by mistake, such as a pile of badges under a scanner that stands on a table. */
const MOST_WAITING = 20;

export class Screen {
  shown = $state.raw<Shown | null>(null);
  waiting = $state.raw<readonly Incoming[]>([]);
  /** Under way: read and not yet answered. */
  deciding = $state(false);
  /** A line about a code that is none of ours; empty: none. */
  stray = $state("");
  /** Who was let in just before the screen of now; null: nobody. */
  passed = $state.raw<Shown | null>(null);
  /** Whom nothing but closed doors kept out just now; null: nobody. The banner says why, so no screen is filled. */
  shut = $state.raw<Shown | null>(null);
  /** Whose admission was just taken back; null: nobody's. */
  undone = $state.raw<Entry | null>(null);
  readonly #decide: (incoming: Incoming) => Promise<void>;
  readonly #same = new SameCode();
  #last: { readonly text: string; readonly shown: Shown } | null = null;
  #since = 0;
  /** What is being decided; empty: what comes on the screen comes from no reading. */
  #text = "";
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** `decide` takes one reading to its verdict and calls `show`; it never rejects. */
  constructor(decide: (incoming: Incoming) => Promise<void>) {
    this.#decide = decide;
  }

  /** The camera takes nothing new: somebody has to look at the screen first. */
  get holds(): boolean {
    return this.deciding || this.waiting.length > 0 || (this.shown !== null && !wentThrough(this.shown));
  }

  /** Takes what was read; `blocked` is about the camera alone. A text that is not ours leaves a line and no record;
   *  a part of a badge is asked for again and kept.
   */
  offer(text: string, method: Method, way: Way, blocked = false): void {
    const words = way === "USB" && isUnfinished(text) ? "" : strayWords(text, method);
    if (words) return void (blocked || this.#say("stray", words, STRAY_MS));
    const now = performance.now();
    const fresh = way === "CAMERA" ? this.#same.see(text, now, blocked) : this.#same.read(text, now);
    if (!fresh) return way === "USB" ? this.#showAgain(text) : undefined;
    if (this.#stands(text)) return;
    if (this.waiting.length >= MOST_WAITING) return this.#tooMany(text);
    this.waiting = [...this.waiting, { text, method }];
    void this.#next();
  }

  /** A line for a moment about what was read and is no badge. */
  line(words: string): void {
    this.#say("stray", words, STRAY_MS);
  }

  /** Fills the screen; closed doors refuse everybody alike, and that is a line under their banner. */
  show(shown: Shown): void {
    this.#stopTimer("clears");
    this.#last = { text: this.#text, shown };
    if (look(shown) === "shut") return this.#keptOut(shown);
    this.#hush("shut");
    this.shown = shown;
    this.#since = performance.now();
    const { clears } = STAYS[look(shown)];
    if (clears !== null) this.#startTimer("clears", clears, () => this.dismiss());
  }

  /** Somebody has seen it: the next one comes. */
  dismiss(): void {
    this.#stopTimer("clears");
    this.shown = null;
    void this.#next();
  }

  #keptOut(shown: Shown): void {
    this.shown = null;
    this.#say("shut", shown, SHUT_MS);
  }

  /** Who was refused by that entry has been let in all the same: it stands here no more, and the next one waits for what is shown. */
  settled(entryId: string): void {
    if (this.shut?.entry.id === entryId) this.#hush("shut");
    if (this.shown?.entry.id === entryId) this.shown = null;
  }

  /** Somebody is doing something on this screen: it does not go by itself. */
  stay(): void {
    this.#stopTimer("clears");
  }

  /** An admission was taken back: its badge may be read again at once. */
  tookBack(entry: Entry): void {
    if (entry.text) this.#same.forget(entry.text);
    this.#say("undone", entry, UNDONE_MS);
  }

  /** Nothing stands and nothing waits any more: the device stands at no gate. */
  clear(): void {
    for (const name of [...this.#timers.keys()]) this.#stopTimer(name);
    this.waiting = [];
    this.shown = this.passed = this.undone = this.shut = this.#last = null;
    this.stray = "";
  }

  /** Nobody uses the device: whose name stands here goes too, unless somebody waits behind it. */
  rest(): void {
    if (this.shown !== null && this.waiting.length === 0 && !this.deciding) this.clear();
  }

  async #next(): Promise<void> {
    const [first, ...rest] = this.waiting;
    if (this.deciding || !first || this.#waits()) return;
    this.waiting = rest;
    this.deciding = true;
    if (this.shown && wentThrough(this.shown)) this.#say("passed", this.shown, PASSED_MS);
    this.#hush("undone");
    this.#hush("shut");
    this.#stopTimer("clears");
    this.shown = this.#last = null;
    this.#text = first.text;
    await this.#decide(first);
    if (!this.#came(first.text)) this.#same.forget(first.text);
    this.#text = "";
    this.deciding = false;
    void this.#next();
  }

  /** False: something went wrong on the way, and the same badge may be read again at once. */
  #came(text: string): boolean {
    return this.#last?.text === text;
  }

  /** True while what is shown has not been seen long enough; comes back by itself. */
  #waits(): boolean {
    if (!this.shown) return false;
    const { yields } = STAYS[look(this.shown)];
    const left = yields === null ? Infinity : yields - (performance.now() - this.#since);
    if (left > 0 && left < Infinity) this.#startTimer("yields", left, () => void this.#next());
    return left > 0;
  }

  /** A reading that repeats keeps its green, or brings back what it was. */
  #showAgain(text: string): void {
    if (this.#last?.text !== text || this.deciding || this.waiting.length > 0) return;
    const { shown } = this.#last;
    if (this.shown !== null && this.shown !== shown) return;
    this.#text = text;
    this.show(shown);
    this.#text = "";
  }

  #stands(text: string): boolean {
    const shown = this.shown !== null && this.#last?.text === text && this.#last.shown === this.shown;
    return shown || this.waiting.some((one) => one.text === text);
  }

  #tooMany(text: string): void {
    this.#same.forget(text);
    this.#say("stray", `Đã có ${MOST_WAITING} thẻ chờ: bấm «Quét tiếp» trước`, STRAY_MS);
  }

  #hush(what: "undone" | "shut"): void {
    this.#stopTimer(what);
    this[what] = null;
  }

  #say(what: "stray", value: string, ms: number): void;
  #say(what: "passed" | "shut", value: Shown, ms: number): void;
  #say(what: "undone", value: Entry, ms: number): void;
  #say(what: "stray" | "passed" | "shut" | "undone", value: never, ms: number): void {
    this[what] = value;
    this.#startTimer(what, ms, () => (what === "stray" ? (this.stray = "") : (this[what] = null)));
  }

  #startTimer(name: string, ms: number, then: () => void): void {
    this.#stopTimer(name);
    this.#timers.set(name, setTimeout(then, ms));
  }

  #stopTimer(name: string): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
  }
}

/** In or out without anything that somebody has to see. */
function wentThrough(shown: Shown): boolean {
  return STAYS[look(shown)].yields === 0;
}
