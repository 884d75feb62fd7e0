/** One scan at the door: stored, decided by the server or else by the device, remembered, shown. */
import { decide, type Direction, type Given, overruled, type Verdict } from "./decide";
import type { DeviceClock } from "./device_clock";
import {
  type Brought,
  type Entry,
  isForeign,
  isOf,
  type Post,
  type Reception,
  type WalkIn,
} from "../sending/entry";
import { Memory, toldOf } from "../keeping/memory";
import type { ScanQueue } from "../sending/queue";
import { type Examined, examine, isInvited, isOut, read } from "./reading";
import type { Roster } from "../keeping/roster";
import { isNo, Refused } from "./refused";
import type { How, Shown, Standing } from "./shown";
import { TakingBack } from "./taking_back";
import { ask, DEADLINE_MS } from "../sending/server";
import { uuid7 } from "./uuid7";
import { LIST_IS_SHUT, reason } from "../words";
import type {
  DecidedBy,
  Device,
  Method,
  Person,
  Presence,
  RosterDelegate,
  ScanAnswer,
  SealedDelegate,
} from "../sending/wire";

/** Somebody whom nothing keeps out. */
const COMES_IN: Given = {
  code: "OURS",
  same_congress: true,
  credential: "ISSUED",
  session_open: true,
  invited: true,
  present: false,
  online: false,
};

export class Door {
  readonly #queue: ScanQueue;
  readonly #roster: Roster;
  readonly #standing: Standing;
  readonly #clock: DeviceClock;
  readonly #memory = new Memory();
  readonly #takingBack: TakingBack;
  /** Organisers may give the device another gate while it works. */
  device: Device;

  constructor(queue: ScanQueue, roster: Roster, standing: Standing, clock: DeviceClock, device: Device) {
    this.#queue = queue;
    this.#roster = roster;
    this.#standing = standing;
    this.#clock = clock;
    this.device = device;
    this.#takingBack = new TakingBack(queue, standing, clock, this.#memory, (entry) => this.#gateOf(entry));
    for (const entry of queue.all())
      if (!isForeign(entry, device.congress.id)) this.#memory.remember(entry, this.#gateOf(entry));
  }

  /**
   * Takes a text from the camera, a USB scanner or the keypad; with `handReason`, whatever badge, session and invitation say. Null:
   * the device is no longer paired, nobody was let in.
   */
  async scan(raw: string, method: Method, handReason?: string): Promise<Shown | null> {
    const id = uuid7();
    const reading = read(raw, method, id);
    const entry = await this.#keep(id, handReason ? { ...reading, handReason } : reading);
    const memory = this.#memory.of(entry.session_id);
    const examined = await examine(reading, this.#roster, memory, entry.direction);
    const given = handReason ? overruled(examined.given) : examined.given;
    return this.#decide(entry, { ...examined, given });
  }

  /** Receives a delegate at the desk, without a badge; with `handReason`, whatever badge, session and invitation say. */
  async receive(delegate: RosterDelegate, how: How = {}): Promise<Shown | null> {
    const entry = await this.#keep(uuid7(), { delegateId: delegate.delegate_id, ...how });
    const entered = this.#known(delegate);
    const session = this.#roster.head?.session;
    const ruled: Given = {
      ...COMES_IN,
      credential: delegate.active ? "ISSUED" : "REVOKED",
      session_open: session?.open ?? false,
      invited: isInvited(delegate, session?.id),
      present: entered !== null,
      outside: isOut(entered, session),
    };
    const given = how.handReason ? overruled(ruled) : ruled;
    return this.#decide(entry, { given, person: delegate, bearer: delegate.delegate_id, entered });
  }

  /** Lets in somebody who stands on no list. */
  async walkIn(somebody: WalkIn): Promise<Shown | null> {
    const entry = await this.#keep(uuid7(), somebody);
    return this.#decide(entry, { given: COMES_IN, person: null, bearer: null, entered: null });
  }

  /** Takes back an admission given by mistake; the server hears of it at once, before the next scan, or as soon as it can. */
  undo(entry: Entry, turnedAway = false, why = ""): Promise<Entry> {
    return this.#takingBack.undo(entry, turnedAway, why);
  }

  /**
   * Takes back the admission that somebody is inside by, whichever device made it. Gives the entry, or where another device made it
   * what the server says of it. Throws Refused where it says no, and without network, which another device's admission needs.
   */
  takeBack(delegate: RosterDelegate, why: string): Promise<Entry | string> {
    return this.#takingBack.takeBack(delegate, this.#session, why);
  }

  /** Which way this gate lets people go: in, but where the session counts who goes out. */
  get direction(): Direction {
    return this.#roster.head?.session?.counts_exits ? this.device.direction : "IN";
  }

  /** Whether, when and where a delegate entered the session of now, as far as this device knows; null also for who has gone out. */
  entered(delegate: RosterDelegate): Presence | null {
    const known = this.#known(delegate);
    return isOut(known, this.#roster.head?.session) ? null : known;
  }

  #known(delegate: RosterDelegate): Presence | null {
    const remembered = this.#memory.of(this.#session)(delegate.delegate_id);
    return remembered === undefined ? delegate.present : remembered;
  }

  /** Lets the roster's newer word on `delegates` hold. `told`: what the server had when it was asked (`told` below). */
  async yieldTo(delegates: readonly SealedDelegate[], told: ReadonlySet<string>): Promise<void> {
    const overtaken = this.#memory.yieldTo(delegates, this.#session, told);
    if (overtaken.length > 0) await this.#queue.mark(overtaken, { overtaken: true });
  }

  /** The entries that the server has in full by now. */
  told(): ReadonlySet<string> {
    return toldOf(this.#queue.all());
  }

  get #session(): string {
    return this.#roster.head?.session?.id ?? "";
  }

  #keep(id: string, given: Brought): Promise<Entry> {
    const { congress, gate, device_id } = this.device;
    const post: Post = {
      congress_id: congress.id,
      gate_id: gate.id,
      device_id,
      session_id: this.#session,
      ...(this.direction !== "IN" && "text" in given && !given.handReason && { direction: this.direction }),
    };
    return this.#queue.add(id, given, post, this.#clock.stamp());
  }

  async #decide(entry: Entry, examined: Examined): Promise<Shown | null> {
    const { up } = this.#standing.line;
    const answer = await this.#ask(entry);
    if (answer instanceof Refused) {
      await this.#queue.drop(entry.id);
      throw answer;
    }
    if (answer) return this.#serverSays(entry, answer, examined);
    if (this.#standing.ended()) return null;
    if (!examined.shut) return this.#deviceSays(entry, examined);
    // a server that may have let somebody in, and was not heard, takes it back: nobody came in by this
    if (up && !this.#standing.line.up) await this.#queue.undoWanted(entry.id, this.#clock.stamp());
    else await this.#queue.drop(entry.id);
    throw new Refused(LIST_IS_SHUT);
  }

  async #ask(entry: Entry): Promise<ScanAnswer | Refused | null> {
    if (!this.#standing.line.up || this.#roster.head?.congress.archived) return null;
    const answer = await ask(entry, this.#clock, DEADLINE_MS);
    if (answer.kind === "ok") return answer.value;
    if (answer.kind === "ended") this.#standing.end();
    else if (isNo(answer)) return entry.kind === "BADGE" ? null : new Refused(answer.problem.detail);
    else this.#standing.line.down();
    return null;
  }

  async #serverSays(entry: Entry, answer: ScanAnswer, examined: Examined): Promise<Shown> {
    const { verdict, reason, flagged, delegate: person } = answer;
    const bearer = person?.delegate_id ?? examined.bearer;
    const first = answer.first_scan ? { at: answer.first_scan.at, gate: answer.first_scan.gate_name } : null;
    const name = person?.full_name ?? entry.name;
    const kept = await this.#queue.show(entry.id, {
      shown: verdict,
      decided_by: "SERVER",
      first,
      bearer,
      name,
    });
    if (bearer && first && verdict === "ALREADY_CHECKED_IN") this.#memory.heard(kept, bearer, first);
    this.#memory.remember(kept, this.#gateOf(kept));
    const unseen = verdict === "ALREADY_CHECKED_IN" && this.#unseen(entry);
    return {
      entry: kept,
      verdict,
      person,
      first,
      reason: reason ?? "",
      decidedBy: "SERVER",
      flagged,
      shut: answer.shut ?? false,
      unseen,
    };
  }

  /** The server let this badge in for a scan that was never shown here. */
  #unseen({ id, text, session_id }: Entry): boolean {
    const same = this.#queue.all().filter((one) => one.id !== id && text !== null && isOf(one, text));
    const here = same.filter((one) => one.session_id === session_id);
    return here.some(({ shown, answer }) => shown === null && answer?.verdict === "ADMITTED");
  }

  async #deviceSays(entry: Entry, examined: Examined): Promise<Shown> {
    const { verdict, flagged } = decide(examined.given);
    const { person, bearer, entered } = examined;
    const left = entered?.left_at ? { at: entered.left_at, gate: entered.left_gate ?? null } : null;
    const first = verdict === "ALREADY_CHECKED_IN" ? entered : verdict === "ALREADY_LEFT" ? left : null;
    const name = person?.full_name ?? entry.name;
    const kept = await this.#queue.show(entry.id, {
      shown: verdict,
      decided_by: "DEVICE",
      first,
      bearer,
      name,
    });
    this.#memory.remember(kept, this.#gateOf(kept));
    const why = examined.given.code === "OURS" ? reason(verdict, flagged, examined.given.invited) : "";
    const shut = verdict === "WRONG_SESSION" && examined.given.invited;
    return { entry: kept, verdict, person, first, reason: why, decidedBy: "DEVICE", flagged, shut };
  }

  #gateOf(entry: Entry): string | null {
    return entry.gate_id === this.device.gate.id ? this.device.gate.name : null;
  }
}
