/** Brings the queue to the server; one bad answer never blocks the others and never deletes a scan. */
import type { Problem } from "../shared/api";
import { type Entry, isSettled, LONGEST_WAIT_MS, type ScanQueue } from "./queue";
import { askScan, isScanAnswer, receive, reportScans, undo } from "./server";
import type { BatchResult, ScanAnswer } from "./wire";

const BATCH = 100;
const LATER_MS = 10_000;
/** Too many requests, time-out: the scan is not to blame. */
const NOT_ITS_FAULT = new Set([0, 401, 403, 408, 425, 429]);

export class Sender {
  readonly #queue: ScanQueue;
  readonly #now: () => number;
  #running: Promise<void> | null = null;
  /** Told how the line was: null after an answer, else the problem that stopped the sending. */
  online: (problem: Problem | null) => void = () => {};

  constructor(queue: ScanQueue, now: () => number = Date.now) {
    this.#queue = queue;
    this.#now = now;
  }

  /** Sends all that is due, the oldest first. Calls that come meanwhile wait for the same run. */
  flush(): Promise<void> {
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  async #run(): Promise<void> {
    const due = this.#due();
    const interrupted = due.filter((entry) => entry.kind === "SCAN" && entry.status === "PENDING");
    const shown = due.filter((entry) => entry.kind === "SCAN" && entry.status === "WAITING");
    const received = due.filter((entry) => entry.kind === "RECEPTION" && entry.status !== "DONE");
    for (const entry of interrupted) if (!(await this.#finish(entry))) return;
    for (let at = 0; at < shown.length; at += BATCH)
      if (!(await this.#report(shown.slice(at, at + BATCH)))) return;
    for (const entry of received) if (!(await this.#one(entry, () => receive(entry)))) return;
    for (const entry of this.#due()) {
      if (entry.undo === "WANTED" && entry.status === "DONE" && !(await this.#takeBack(entry))) return;
    }
  }

  #due(): Entry[] {
    return this.#queue
      .all()
      .filter((entry) => !isSettled(entry) && !this.#isAhead(entry.retry_at) && !this.#isFresh(entry));
  }

  /** A device's clock may be set back: nothing waits for a time farther off than anything is ever put off. */
  #isAhead(at: number): boolean {
    return at > this.#now() && at - this.#now() <= LONGEST_WAIT_MS;
  }

  /** A scan that is being decided right now belongs to the door, not to the sender. */
  #isFresh(entry: Entry): boolean {
    return entry.status === "PENDING" && Math.abs(this.#now() - Date.parse(entry.scanned_at)) < 5_000;
  }

  /** The page died between storing and showing: nobody saw a verdict, so the server's holds. */
  #finish(entry: Entry): Promise<boolean> {
    return this.#one(entry, () => askScan(entry, LATER_MS));
  }

  async #one(entry: Entry, ask: () => ReturnType<typeof askScan>): Promise<boolean> {
    const answer = await ask();
    if (answer.ok) await this.#queue.answered(entry.id, answer.value);
    else if (!NOT_ITS_FAULT.has(answer.error.status))
      await this.#queue.postponed(entry.id, answer.error.detail, this.#now());
    return this.#goOn(answer.ok ? null : answer.error);
  }

  /** Sends one batch. A batch refused as a whole is sent in halves until the bad one stands alone. */
  async #report(entries: readonly Entry[]): Promise<boolean> {
    const answer = await reportScans(entries);
    if (answer.ok) {
      for (const entry of entries) await this.#settle(entry, answer.value);
      return this.#goOn(null);
    }
    const { status, detail } = answer.error;
    if (NOT_ITS_FAULT.has(status) || (status >= 502 && status <= 504)) return this.#goOn(answer.error);
    if (entries.length === 1) {
      await this.#queue.postponed(entries[0]!.id, detail, this.#now());
      return true;
    }
    const middle = Math.ceil(entries.length / 2);
    return (await this.#report(entries.slice(0, middle))) && this.#report(entries.slice(middle));
  }

  async #settle(entry: Entry, results: readonly BatchResult[]): Promise<void> {
    const result = results.find((one) => one.scan_id === entry.id);
    if (isScanAnswer(result)) await this.#queue.answered(entry.id, result satisfies ScanAnswer);
    else
      await this.#queue.postponed(
        entry.id,
        result?.problem ?? "Máy chủ không trả lời cho lượt quét này.",
        this.#now(),
      );
  }

  async #takeBack(entry: Entry): Promise<boolean> {
    const answer = await undo(entry.id);
    if (answer.ok) await this.#queue.undone(entry.id);
    else if (!NOT_ITS_FAULT.has(answer.error.status))
      await this.#queue.postponed(entry.id, answer.error.detail, this.#now());
    return this.#goOn(answer.ok ? null : answer.error);
  }

  /** Tells whether the line still carries. */
  #goOn(problem: Problem | null): boolean {
    this.online(problem);
    return problem === null || !NOT_ITS_FAULT.has(problem.status);
  }
}
