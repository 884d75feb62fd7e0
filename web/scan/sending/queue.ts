/** Every scan of this device, kept before anything else happens and until the server has it. */
import type { Stamp } from "../deciding/device_clock";
import {
  asKept,
  type Brought,
  type Entry,
  isConflict,
  isSettled,
  made,
  nameless,
  type Post,
  type Showing,
  wordsOf,
} from "./entry";
import type { DeviceStorage } from "../keeping/storage/storage";
import type { Store } from "../keeping/storage/store";
import { WaitingSeal } from "./waiting_seal";
import type { ScanAnswer } from "./wire";

const KEPT_FOR_MS = 36 * 3600_000;
/** A file that was saved may get lost on its way to the organisers. */
const KEPT_AFTER_SAVING_MS = 30 * 24 * 3600_000;
/** A scan that the server did not take is tried again after this long at the latest. */
export const LONGEST_WAIT_MS = 120_000;

export class ScanQueue {
  readonly #entries = new Map<string, Entry>();
  readonly #storage: DeviceStorage;
  readonly #now: () => number;
  /** What lives in memory only. */
  readonly #unsaved = new Set<string>();
  #seal: WaitingSeal | null = null;
  #sealsFor = "";
  /** Told after every change. */
  onchange: () => void = () => {};

  constructor(storage: DeviceStorage, now: () => number = Date.now) {
    this.#storage = storage;
    this.#now = now;
  }

  /** Makes memory and a storage just opened the same: nothing is in one of them only. What is old and sent goes. */
  async merge(db: Store): Promise<void> {
    const transaction = db.transaction("entries", "readwrite", { durability: "strict" });
    for (const entry of await transaction.store.getAll()) {
      if (this.#entries.has(entry.id)) continue;
      if (this.#isOld(entry)) void transaction.store.delete(entry.id);
      else this.#entries.set(entry.id, entry);
    }
    const written = [...this.#entries.values()];
    for (const entry of written) void transaction.store.put(asKept(entry));
    await transaction.done;
    for (const entry of written) if (this.#entries.get(entry.id) === entry) this.#unsaved.delete(entry.id);
    this.onchange();
    void this.#sealOpen(); // not awaited: this storage is still being opened
  }

  /** How many scans that the server has not heard of live only as long as the page. */
  get unsafe(): number {
    return [...this.#unsaved].filter((id) => !isSettled(this.#get(id))).length;
  }

  /** Stores a new entry; resolves when it is on disk, or when that can't be had. */
  async add(id: string, given: Brought, post: Post, stamp: Stamp): Promise<Entry> {
    return this.#keep(await this.#sealed(made(id, given, post, stamp)));
  }

  /** What waits for this congress lies on the device sealed from now on, for who has the other half of `publicKey`. */
  async sealFor(congressId: string, publicKey: string): Promise<void> {
    const asked = `${congressId} ${publicKey}`;
    if (this.#sealsFor === asked) return;
    this.#sealsFor = asked;
    const seal = await WaitingSeal.of(congressId, publicKey);
    if (!seal || this.#sealsFor !== asked) return;
    this.#seal = seal;
    await this.#sealOpen(true); // where the service has another key than before, the old one may be gone
  }

  /** Seals what lies open; `anew`: also what was sealed before and memory can still say. */
  async #sealOpen(anew = false): Promise<void> {
    for (const open of this.all()) {
      const { id, sealed } = await this.#sealed(anew && wordsOf(open) ? { ...open, sealed: null } : open);
      const entry = this.#entries.get(id); // it may have been answered meanwhile
      if (sealed && entry && entry.sealed === open.sealed && sealed !== open.sealed && !isSettled(entry))
        await this.#keep({ ...entry, sealed });
    }
  }

  async #sealed(entry: Entry): Promise<Entry> {
    const words = wordsOf(entry);
    if (!words || entry.sealed || isSettled(entry) || entry.congress_id !== this.#seal?.congressId)
      return entry;
    const sealed = await this.#seal.seal(entry.id, words).catch(() => null); // then it lies open: nothing is lost
    return sealed ? { ...entry, sealed } : entry;
  }

  /** Writes what is about to be shown. The first writing holds: a scan once shown is never rewritten. */
  async show(id: string, showing: Showing): Promise<Entry> {
    const entry = this.#get(id);
    if (entry.shown !== null) return entry;
    const status = showing.decided_by === "SERVER" ? "DONE" : "WAITING";
    return this.#keep({ ...entry, ...showing, bearer: showing.bearer ?? entry.bearer, status });
  }

  /** Notes the server's answer beside what was shown. */
  async answered(id: string, answer: ScanAnswer): Promise<Entry> {
    const entry = this.#get(id);
    const name = entry.name || (answer.delegate?.full_name ?? "");
    return this.#keep({ ...entry, answer, name, status: "DONE", problem: null });
  }

  /** Notes that the server did not take this one; it waits longer each time, two minutes at most. */
  async postponed(id: string, problem: string, now: number): Promise<Entry> {
    const entry = this.#get(id);
    const tries = entry.tries + 1;
    return this.#keep({
      ...entry,
      problem,
      tries,
      retry_at: now + Math.min(LONGEST_WAIT_MS, 1000 * 2 ** tries),
    });
  }

  async undoWanted(id: string, undo_stamp: Stamp, turned_away = false, undo_reason = ""): Promise<Entry> {
    return this.#keep({
      ...this.#get(id),
      undo: "WANTED",
      undo_stamp,
      turned_away,
      undo_reason,
      tries: 0,
      retry_at: 0,
    });
  }

  /** The server takes nothing back: the admission goes on standing, and `problem` says why. */
  async undoRefused(id: string, problem: string): Promise<Entry> {
    return this.#keep({ ...this.#get(id), undo: "NO", turned_away: false, problem });
  }

  /** Forgets what the server refused before anything was shown of it: nothing happened. */
  async drop(id: string): Promise<void> {
    this.#entries.delete(id);
    this.#unsaved.delete(id);
    this.onchange();
    await this.#storage.use((db) => db.delete("entries", id)).catch(() => undefined);
  }

  /** What the server has goes; what it has not heard of stays, with no more of a name than it needs. */
  async forgetNames(): Promise<void> {
    const gone = this.all().filter(isSettled);
    for (const { id } of gone) {
      this.#entries.delete(id);
      this.#unsaved.delete(id);
    }
    await this.#storage
      .use(async (db) => {
        const transaction = db.transaction("entries", "readwrite");
        for (const { id } of gone) void transaction.store.delete(id);
        await transaction.done;
      })
      .catch(() => undefined);
    await this.#keepAll(this.all().map(nameless));
  }

  /** Memory knows names no longer either, as the storage never does. */
  hideNames(): void {
    for (const entry of this.all()) this.#entries.set(entry.id, nameless(entry));
    this.onchange();
  }

  async undone(id: string): Promise<Entry> {
    return this.#keep({ ...this.#get(id), undo: "DONE", problem: null });
  }

  /** Changes several entries in one writing: their memory yields to the roster, they were saved as a file, or settled. */
  async mark(
    ids: readonly string[],
    change: Partial<Pick<Entry, "overtaken" | "saved_at" | "closed">>,
  ): Promise<void> {
    await this.#keepAll(ids.map((id) => ({ ...this.#get(id), ...change })));
  }

  /** All entries, the oldest first. */
  all(): Entry[] {
    return [...this.#entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get size(): number {
    return this.#entries.size;
  }

  /** How many the server has not heard of, in part or whole. */
  get waiting(): number {
    return this.all().filter((entry) => !isSettled(entry)).length;
  }

  get conflicts(): Entry[] {
    return this.all().filter(isConflict);
  }

  #isOld(entry: Entry): boolean {
    if (entry.saved_at !== null && this.#now() - entry.saved_at > KEPT_AFTER_SAVING_MS) return true;
    return isSettled(entry) && this.#now() - Date.parse(entry.scanned_at) > KEPT_FOR_MS;
  }

  #get(id: string): Entry {
    const entry = this.#entries.get(id);
    if (!entry) throw new Error(`no such scan: ${id}`);
    return entry;
  }

  async #keep(entry: Entry): Promise<Entry> {
    await this.#keepAll([entry]);
    return entry;
  }

  async #keepAll(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      this.#entries.set(entry.id, entry);
      this.#unsaved.add(entry.id);
    }
    this.onchange();
    const written = this.#write(entries);
    if (this.#storage.sound) await written; // nobody at the door waits for a storage known to be away
  }

  async #write(entries: readonly Entry[]): Promise<void> {
    try {
      await this.#storage.use(async (db) => {
        const transaction = db.transaction("entries", "readwrite", { durability: "strict" });
        for (const { id } of entries) {
          const entry = this.#entries.get(id);
          if (entry) void transaction.store.put(asKept(entry));
        }
        await transaction.done;
      });
      for (const entry of entries) if (this.#entries.get(entry.id) === entry) this.#unsaved.delete(entry.id);
    } catch {
      // a full disk must not close the door: the storage says that it is not sound, and all is written once it is
    }
    this.onchange();
  }
}
