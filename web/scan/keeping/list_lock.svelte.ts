/** Whether everybody on the list is open on this device: by the server while there is a network, else by a code of 16 digits. */
import type { Held } from "./held.svelte";
import type { Line } from "../sending/line/line.svelte";
import { type Bytes, fromBase64, listKeyByCode } from "./opening";
import { fetchListKey } from "../sending/server";
import { keepFact, loadFact } from "./storage/store";

/** So many wrong codes are slips; each further one waits twice as long as the one before. */
const SLIPS = 3;
const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 10 * 60_000;
/** Where the server did not say. */
const LOCKS_AFTER_S = 300;

export class ListLock {
  state = $state<"SHUT" | "OPENING" | "OPEN">("SHUT");
  /** Shut because nobody used the device: it opens when somebody asks for it, not by itself. */
  idle = $state(false);
  /** Why it did not open; empty: nothing went wrong. */
  problem = $state("");
  /** No code is tried before this device time, milliseconds. */
  nextAt = $state(0);
  readonly #held: Held;
  readonly #line: Line;
  /** When somebody used the device, and when the list, device time in milliseconds. */
  #usedAt = Date.now();
  #listUsedAt = 0;
  #hidden = false;

  constructor(held: Held, line: Line) {
    this.#held = held;
    this.#line = line;
  }

  /** After how many minutes without use the list shuts. */
  get minutes(): number {
    return Math.round(this.#afterMs / 60_000);
  }

  /** A code can open the list here. */
  get takesCode(): boolean {
    return !!this.#held.head?.unlocking;
  }

  /** Somebody uses the device; `list`: to look for people. Whoever only scans badges needs no open list. */
  used(list: boolean, now = Date.now()): void {
    this.#usedAt = now;
    this.#hidden = false;
    if (list) this.#listUsedAt = now;
  }

  /**
   * Shuts the list once nobody has looked for anybody as long as it may stay open, and forgets the names that were read here
   * once nobody has used the device at all. True: nobody uses it.
   */
  tick(now: number): boolean {
    this.#usedAt = Math.min(this.#usedAt, now); // a clock that was put back keeps nothing open for longer
    this.#listUsedAt = Math.min(this.#listUsedAt, now);
    if (this.state === "OPEN" && !this.#held.roster.isOpen) this.state = "SHUT";
    if (this.state === "OPEN" && now - this.#listUsedAt >= this.#afterMs) this.shut();
    if (this.#hidden || now - this.#usedAt < this.#afterMs) return this.#hidden;
    this.#hidden = true;
    this.#held.roster.shut();
    this.#held.queue.hideNames();
    return true;
  }

  /** Shuts the list, until somebody asks for it. */
  shut(): void {
    this.#held.roster.shut();
    this.state = "SHUT";
    this.idle = true;
    this.#held.read();
  }

  /** Opens with what the server gives a device that is on line. */
  async open(): Promise<void> {
    if (this.state !== "SHUT") return;
    this.state = "OPENING";
    this.problem = "";
    const answer = await fetchListKey(this.#held.clock);
    if (answer.kind === "ok") return this.#openWith(fromBase64(answer.value.list_key));
    this.state = "SHUT";
    if (answer.kind === "away") return this.#line.down();
    this.idle = true;
    this.problem = answer.problem.detail;
  }

  /** Opens with the code that a supervisor types. */
  async openBy(code: string): Promise<void> {
    const unlocking = this.#held.head?.unlocking;
    if (this.state !== "SHUT" || !unlocking) return;
    this.state = "OPENING";
    this.problem = "";
    const tries = (await this.#tries()) ?? { wrong: 0, next_at: 0 };
    this.nextAt = Math.min(tries.next_at, Date.now() + LONGEST_WAIT_MS);
    const key = Date.now() < this.nextAt ? null : await listKeyByCode(code, unlocking);
    if (key) {
      await this.#keepTries(null);
      return this.#openWith(key);
    }
    this.state = "SHUT";
    if (Date.now() >= this.nextAt) await this.#wrong(tries.wrong + 1);
    this.problem =
      this.nextAt > Date.now() ? "Mã chưa đúng nhiều lần." : "Mã chưa đúng. So lại từng số rồi gõ lại.";
  }

  async #openWith(key: Bytes): Promise<void> {
    const opened = await this.#held.roster.open(key);
    this.state = opened ? "OPEN" : "SHUT";
    this.idle = !opened;
    this.used(true);
    if (!opened) {
      this.#held.roster.askAnew();
      this.problem = "Danh sách trên máy đã cũ hơn mã này. Có mạng thì máy tải lại; đợi vài giây rồi mở lại.";
    }
    this.#held.read();
  }

  async #wrong(wrong: number): Promise<void> {
    const wait = wrong < SLIPS ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (wrong - SLIPS), LONGEST_WAIT_MS);
    this.nextAt = Date.now() + wait;
    await this.#keepTries({ wrong, next_at: this.nextAt });
  }

  #tries() {
    return this.#held.storage.use((db) => loadFact(db, "tries")).catch(() => null);
  }

  async #keepTries(tries: { wrong: number; next_at: number } | null): Promise<void> {
    await this.#held.storage.use((db) => keepFact(db, "tries", tries)).catch(() => undefined);
  }

  get #afterMs(): number {
    return (this.#held.head?.unlocking?.locks_after_s ?? LOCKS_AFTER_S) * 1000;
  }
}
