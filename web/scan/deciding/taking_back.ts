/** Takes admissions back, those of this device and, with network, those of others. */
import type { Memory } from "../keeping/memory";
import type { Entry } from "../sending/entry";
import type { ScanQueue } from "../sending/queue";
import { isGone, isTooLate } from "../sending/sender";
import { DEADLINE_MS, undo, undoElsewhere } from "../sending/server";
import type { RosterDelegate } from "../sending/wire";
import { UNDO_NEEDS_A_LINE } from "../words";
import type { DeviceClock } from "./device_clock";
import { isNo, Refused } from "./refused";
import type { Standing } from "./shown";

export class TakingBack {
  readonly #queue: ScanQueue;
  readonly #standing: Standing;
  readonly #clock: DeviceClock;
  readonly #memory: Memory;
  readonly #gateOf: (entry: Entry) => string | null;

  constructor(
    queue: ScanQueue,
    standing: Standing,
    clock: DeviceClock,
    memory: Memory,
    gateOf: (entry: Entry) => string | null,
  ) {
    this.#queue = queue;
    this.#standing = standing;
    this.#clock = clock;
    this.#memory = memory;
    this.#gateOf = gateOf;
  }

  /** Takes back an admission given by mistake; the server hears of it at once, before the next scan, or as soon as it can. */
  async undo(entry: Entry, turnedAway = false, why = ""): Promise<Entry> {
    const wanted = await this.#queue.undoWanted(entry.id, this.#clock.stamp(), turnedAway, why);
    this.#memory.remember(wanted, null);
    if (!this.#standing.line.up || wanted.status !== "DONE") return wanted;
    const answer = await undo(wanted, this.#clock, DEADLINE_MS);
    if (answer.kind === "ok" || isGone(answer)) await this.#queue.undone(entry.id);
    else if (isTooLate(answer)) await this.#undoRefused(entry, answer.problem.detail);
    else if (answer.kind === "away") this.#standing.line.down();
    return wanted;
  }

  /** The same of the admission that somebody is inside by, whichever device made it: see `Door.takeBack`. */
  async takeBack(delegate: RosterDelegate, session: string, why: string): Promise<Entry | string> {
    const own = this.#ownAdmission(delegate, session);
    if (own) return this.undo(own, false, why);
    const scanId = delegate.present?.scan_id;
    if (!scanId || !this.#standing.line.up) throw new Refused(UNDO_NEEDS_A_LINE);
    const answer = await undoElsewhere(this.#clock, scanId, why);
    if (isNo(answer)) throw new Refused(answer.problem.detail);
    if (answer.kind !== "ok") throw new Refused(UNDO_NEEDS_A_LINE);
    this.#memory.heardGone(session, delegate.delegate_id);
    return answer.value.sentence;
  }

  /** What stands on this device of how somebody came in; undefined: it was another one, or nobody's word. */
  #ownAdmission({ delegate_id, present }: RosterDelegate, session: string): Entry | undefined {
    const own = this.#queue.all().filter(({ bearer, shown, undo, session_id }) => {
      return bearer === delegate_id && shown === "ADMITTED" && undo === "NO" && session_id === session;
    });
    const named = own.find(({ id }) => id === present?.scan_id);
    return named ?? (present?.scan_id ? undefined : own[0]);
  }

  async #undoRefused(entry: Entry, problem: string): Promise<never> {
    this.#memory.remember(await this.#queue.undoRefused(entry.id, problem), this.#gateOf(entry));
    throw new Refused(problem);
  }
}
