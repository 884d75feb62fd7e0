/** Every scan of this device, kept before anything else happens and until the server has it. */
import type { Verdict } from "./decide";
import type { Reading } from "./reading";
import type { Store } from "./store";
import type { DecidedBy, Method, ScanAnswer } from "./wire";

/** PENDING: nothing was shown yet. WAITING: shown, the server has to hear of it. DONE: the server has it. */
export type Status = "PENDING" | "WAITING" | "DONE";

export interface Entry {
  /** Scan id or reception id (UUIDv7), made here. */
  readonly id: string;
  readonly kind: "SCAN" | "RECEPTION";
  readonly text: string;
  readonly method: Method | "DESK";
  readonly session_id: string;
  /** Device time, ISO 8601. */
  readonly scanned_at: string;
  status: Status;
  /** Written once, never changed after: what the steward saw. */
  shown: Verdict | null;
  decided_by: DecidedBy | null;
  /** Who was seen, in the words of `Examined.bearer`; null for a text that names nobody. */
  bearer: string | null;
  name: string;
  answer: ScanAnswer | null;
  /** Why the server did not take it; the entry stays and is tried again. */
  problem: string | null;
  tries: number;
  /** Not before this device time, milliseconds. */
  retry_at: number;
  undo: "NO" | "WANTED" | "DONE";
}

const KEPT_FOR_MS = 36 * 3600_000;
/** A scan that the server did not take is tried again after this long at the latest. */
export const LONGEST_WAIT_MS = 120_000;

export class ScanQueue {
  readonly #entries = new Map<string, Entry>();
  readonly #db: Store | null;
  /** Told after every change. */
  onchange: () => void = () => {};
  /** True when the browser refused to store: scans then live only as long as the page. */
  unsafe: boolean;

  private constructor(db: Store | null) {
    this.#db = db;
    this.unsafe = db === null;
  }

  /** Opens the queue with what an earlier page left; sent entries older than 36 hours go. */
  static async open(db: Store | null, now: number): Promise<ScanQueue> {
    const queue = new ScanQueue(db);
    for (const entry of (await db?.getAll("entries")) ?? []) {
      if (isSettled(entry) && now - Date.parse(entry.scanned_at) > KEPT_FOR_MS)
        await db?.delete("entries", entry.id);
      else queue.#entries.set(entry.id, entry);
    }
    return queue;
  }

  /** Stores a new entry; resolves when it is on disk. */
  async add(id: string, reading: Reading | Reception, sessionId: string, scannedAt: string): Promise<Entry> {
    const reception = "delegateId" in reading;
    const entry: Entry = {
      id,
      kind: reception ? "RECEPTION" : "SCAN",
      text: reception ? reading.delegateId : reading.text,
      method: reception ? "DESK" : reading.method,
      session_id: sessionId,
      scanned_at: scannedAt,
      status: "PENDING",
      shown: null,
      decided_by: null,
      bearer: reception ? reading.delegateId : null,
      name: "",
      answer: null,
      problem: null,
      tries: 0,
      retry_at: 0,
      undo: "NO",
    };
    return this.#keep(entry);
  }

  /** Writes what is about to be shown. The first writing holds: a scan once shown is never rewritten. */
  async show(id: string, shown: Verdict, by: DecidedBy, bearer: string | null, name: string): Promise<Entry> {
    const entry = this.#get(id);
    if (entry.shown !== null) return entry;
    const status: Status = by === "SERVER" ? "DONE" : "WAITING";
    return this.#keep({ ...entry, shown, decided_by: by, bearer: bearer ?? entry.bearer, name, status });
  }

  /** Notes the server's answer beside what was shown. */
  async answered(id: string, answer: ScanAnswer): Promise<Entry> {
    return this.#keep({ ...this.#get(id), answer, status: "DONE", problem: null });
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

  async undoWanted(id: string): Promise<Entry> {
    return this.#keep({ ...this.#get(id), undo: "WANTED", tries: 0, retry_at: 0 });
  }

  async undone(id: string): Promise<Entry> {
    return this.#keep({ ...this.#get(id), undo: "DONE", problem: null });
  }

  /** All entries, the oldest first. */
  all(): Entry[] {
    return [...this.#entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** How many the server has not heard of, in part or whole. */
  get waiting(): number {
    return this.all().filter((entry) => !isSettled(entry)).length;
  }

  get conflicts(): Entry[] {
    return this.all().filter(isConflict);
  }

  #get(id: string): Entry {
    const entry = this.#entries.get(id);
    if (!entry) throw new Error(`no such scan: ${id}`);
    return entry;
  }

  async #keep(entry: Entry): Promise<Entry> {
    this.#entries.set(entry.id, entry);
    this.onchange();
    try {
      const transaction = this.#db?.transaction("entries", "readwrite", { durability: "strict" });
      await transaction?.store.put(entry);
      await transaction?.done;
    } catch {
      this.unsafe = true; // a full disk must not close the door
      this.onchange();
    }
    return entry;
  }
}

/** A delegate received at the desk by one tap. */
export interface Reception {
  readonly delegateId: string;
}

export function isSettled(entry: Entry): boolean {
  return entry.status === "DONE" && entry.undo !== "WANTED";
}

/** The server would have said something else than the device showed, or wants somebody to look. */
export function isConflict(entry: Entry): boolean {
  return (
    entry.answer !== null &&
    entry.shown !== null &&
    (entry.answer.flagged || entry.answer.verdict !== entry.shown)
  );
}
