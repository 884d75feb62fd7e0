/** Brings the queue to the server, and hears what became of it; one bad answer never blocks the others and never deletes a scan. */
import type { Answer } from "../../shared/line/answer";
import type { DeviceClock } from "../deciding/device_clock";
import { type Entry, isForeign, isSettled } from "./entry";
import { LONGEST_WAIT_MS, type ScanQueue } from "./queue";
import { ask, fetchOpenConflicts, isScanAnswer, LATER_MS, report, undo } from "./server";
import type { BatchResult } from "./wire";

const BATCH = 100;
/** Time-out, too many requests: the scan is not to blame. */
const NOT_ITS_FAULT = new Set([408, 425, 429]);

/** How a sending ended: all was answered, nobody answered, or this device is not paired any more. */
export type Sent = "ANSWERED" | "AWAY" | "ENDED";

export class Sender {
  readonly #queue: ScanQueue;
  readonly #clock: DeviceClock;
  readonly #now: () => number;
  #running: Promise<Sent> | null = null;

  constructor(queue: ScanQueue, clock: DeviceClock, now: () => number = Date.now) {
    this.#queue = queue;
    this.#clock = clock;
    this.#now = now;
  }

  /** Sends all that is due to the congress it was made for, the oldest first. Calls meanwhile wait for the same run. */
  flush(congressId: string): Promise<Sent> {
    this.#running ??= this.#run(congressId).finally(() => (this.#running = null));
    return this.#running;
  }

  async #run(congressId: string): Promise<Sent> {
    const due = this.#due(congressId);
    for (const entry of due.filter(({ status }) => status === "PENDING")) {
      const sent = await this.#finish(entry);
      if (sent !== "ANSWERED") return sent;
    }
    const shown = due.filter(({ status }) => status === "WAITING");
    for (let at = 0; at < shown.length; at += BATCH) {
      const sent = await this.#report(shown.slice(at, at + BATCH));
      if (sent !== "ANSWERED") return sent;
    }
    for (const entry of this.#due(congressId)) {
      if (entry.undo !== "WANTED" || entry.status !== "DONE") continue;
      const sent = await this.#takeBack(entry);
      if (sent !== "ANSWERED") return sent;
    }
    return this.#lookBack();
  }

  /** Hears which of the flagged scans somebody has settled or undone elsewhere: they call nobody any more. */
  async #lookBack(): Promise<Sent> {
    const flagged = this.#queue.conflicts.filter(({ answer }) => answer?.flagged).map(({ id }) => id);
    for (let at = 0; at < flagged.length; at += BATCH) {
      const asked = flagged.slice(at, at + BATCH);
      const answer = await fetchOpenConflicts(this.#clock, asked);
      if (answer.kind !== "ok") return answer.kind === "ended" ? "ENDED" : "ANSWERED"; // nobody waits for this
      const closed = asked.filter((id) => !answer.value.includes(id));
      if (closed.length > 0) await this.#queue.mark(closed, { closed: true });
    }
    return "ANSWERED";
  }

  #due(congressId: string): Entry[] {
    return this.#queue
      .all()
      .filter(
        (entry) =>
          !isSettled(entry) &&
          !isForeign(entry, congressId) &&
          !this.#isAhead(entry.retry_at) &&
          !this.#isFresh(entry),
      );
  }

  /** A device's clock may be set back: nothing waits for a time farther off than anything is ever put off. */
  #isAhead(at: number): boolean {
    return at > this.#now() && at - this.#now() <= LONGEST_WAIT_MS;
  }

  /** A scan that is being decided right now belongs to the door, not to the sender. */
  #isFresh(entry: Entry): boolean {
    return (
      entry.status === "PENDING" &&
      entry.undo === "NO" &&
      Math.abs(this.#now() - Date.parse(entry.scanned_at)) < 5_000
    );
  }

  /** The page died between storing and showing: nobody saw a verdict, so the server's holds. */
  async #finish(entry: Entry): Promise<Sent> {
    const answer = await ask(entry, this.#clock, LATER_MS);
    if (answer.kind === "ok") await this.#queue.answered(entry.id, answer.value);
    else await this.#blame(entry, answer);
    return sentBy(answer);
  }

  async #takeBack(entry: Entry): Promise<Sent> {
    const answer = await undo(entry, this.#clock);
    if (answer.kind === "ok" || isGone(answer)) await this.#queue.undone(entry.id);
    else if (isTooLate(answer)) await this.#queue.undoRefused(entry.id, answer.problem.detail);
    else await this.#blame(entry, answer);
    return sentBy(answer);
  }

  /** Sends one batch. A batch refused as a whole is sent in halves until the bad one stands alone. */
  async #report(entries: readonly Entry[]): Promise<Sent> {
    const answer = await report(entries, this.#clock);
    if (answer.kind === "ok") {
      for (const entry of entries) await this.#settle(entry, answer.value);
      return "ANSWERED";
    }
    if (!isItsFault(answer) && !isStuck(answer)) return sentBy(answer);
    if (entries.length === 1) {
      await this.#postpone(entries[0]!, answer);
      return sentBy(answer);
    }
    const middle = Math.ceil(entries.length / 2);
    const first = await this.#report(entries.slice(0, middle));
    return first === "ANSWERED" ? this.#report(entries.slice(middle)) : first;
  }

  async #settle(entry: Entry, results: readonly BatchResult[]): Promise<void> {
    const result = results.find((one) => one.scan_id === entry.id);
    if (isScanAnswer(result)) return void (await this.#queue.answered(entry.id, result));
    const problem = result?.problem ?? "Máy chủ không trả lời cho lượt quét này.";
    await this.#queue.postponed(entry.id, problem, this.#now());
  }

  async #blame(entry: Entry, answer: Answer<unknown>): Promise<void> {
    if (isItsFault(answer)) await this.#postpone(entry, answer);
  }

  async #postpone(entry: Entry, answer: Answer<unknown>): Promise<void> {
    if (answer.kind !== "ok") await this.#queue.postponed(entry.id, answer.problem.detail, this.#now());
  }
}

/** The server has this scan no more (a rehearsal that was wiped): there is nothing to take back. */
export function isGone(answer: Answer<unknown>): boolean {
  return answer.kind === "refused" && answer.problem.status === 404;
}

/** Only somebody else may take it back now. */
export function isTooLate(answer: Answer<unknown>): answer is Extract<Answer<unknown>, { kind: "refused" }> {
  return answer.kind === "refused" && answer.problem.code === "rule_broken";
}

/** Our service said no to this very thing, or stumbled over it. */
function isItsFault(answer: Answer<unknown>): boolean {
  if (answer.kind === "refused") return !NOT_ITS_FAULT.has(answer.problem.status);
  return answer.kind === "away" && answer.problem.status === 500;
}

/**
 * Our service itself says "later" to scans, though it gave the list a moment ago: one of them may hold up all others.
 * It is looked for and put off; the next round goes on without it.
 */
function isStuck(answer: Answer<unknown>): boolean {
  return answer.kind === "away" && answer.problem.status === 503 && answer.problem.code !== "away";
}

function sentBy(answer: Answer<unknown>): Sent {
  if (answer.kind === "ended") return "ENDED";
  const nobody = answer.kind === "away" && !isItsFault(answer);
  const later = answer.kind === "refused" && !isItsFault(answer);
  return nobody || later ? "AWAY" : "ANSWERED";
}
