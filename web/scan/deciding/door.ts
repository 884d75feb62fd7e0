/** One scan at the door: stored, decided by the server or else by the device, remembered, shown. */
import type { Answer } from "../../shared/line/answer";
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
import { isGone, isTooLate } from "../sending/sender";
import { ask, DEADLINE_MS, undo, undoElsewhere } from "../sending/server";
import { uuid7 } from "./uuid7";
import { LIST_IS_SHUT, reason, UNDO_NEEDS_A_LINE } from "../words";
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

/** What fills the screen. */
export interface Shown {
  readonly entry: Entry;
  readonly verdict: Verdict;
  readonly person: Person | null;
  /** When and where the person came in first, or went out; only with ALREADY_CHECKED_IN and ALREADY_LEFT. */
  readonly first: Presence | null;
  /** For staff, behind a tap; empty: the page's own words for the verdict. */
  readonly reason: string;
  readonly decidedBy: DecidedBy;
  readonly flagged: boolean;
  /** Nothing speaks against the person but that the doors are closed. */
  readonly shut?: boolean;
  /** The earlier entry was made on this device and nobody saw its verdict: the page was closed before. */
  readonly unseen?: boolean;
}

/** How a device stands to its server. */
export interface Standing {
  /** Not up: the device decides at once and asks nobody. */
  readonly line: { readonly up: boolean; down(): void };
  /** True: the server takes nothing from this device any more, so nothing that it decides may be shown. */
  ended(): boolean;
  end(): void;
}

/** What a reception says beside whom it receives. */
export type How = Omit<Reception, "delegateId">;

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

/** Our service answered no to this very thing: that is an answer, and the line is up. */
export class Refused extends Error {}

function isNo(answer: Answer<unknown>): answer is Extract<Answer<unknown>, { kind: "refused" }> {
  return answer.kind === "refused" && [404, 409, 422].includes(answer.problem.status);
}

export class Door {
  readonly #queue: ScanQueue;
  readonly #roster: Roster;
  readonly #standing: Standing;
  readonly #clock: DeviceClock;
  readonly #memory = new Memory();
  /** Organisers may give the device another gate while it works. */
  device: Device;

  constructor(queue: ScanQueue, roster: Roster, standing: Standing, clock: DeviceClock, device: Device) {
    this.#queue = queue;
    this.#roster = roster;
    this.#standing = standing;
    this.#clock = clock;
    this.device = device;
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

  /**
   * Takes back the admission that somebody is inside by, whichever device made it. Gives the entry, or where another device made it
   * what the server says of it. Throws Refused where it says no, and without network, which another device's admission needs.
   */
  async takeBack(delegate: RosterDelegate, why: string): Promise<Entry | string> {
    const own = this.#ownAdmission(delegate);
    if (own) return this.undo(own, false, why);
    const scanId = delegate.present?.scan_id;
    if (!scanId || !this.#standing.line.up) throw new Refused(UNDO_NEEDS_A_LINE);
    const answer = await undoElsewhere(this.#clock, scanId, why);
    if (isNo(answer)) throw new Refused(answer.problem.detail);
    if (answer.kind !== "ok") throw new Refused(UNDO_NEEDS_A_LINE);
    this.#memory.heardGone(this.#session, delegate.delegate_id);
    return answer.value.sentence;
  }

  /** What stands on this device of how somebody came in; undefined: it was another one, or nobody's word. */
  #ownAdmission({ delegate_id, present }: RosterDelegate): Entry | undefined {
    const own = this.#queue.all().filter(({ bearer, shown, undo, session_id }) => {
      return bearer === delegate_id && shown === "ADMITTED" && undo === "NO" && session_id === this.#session;
    });
    const named = own.find(({ id }) => id === present?.scan_id);
    return named ?? (present?.scan_id ? undefined : own[0]);
  }

  async #undoRefused(entry: Entry, problem: string): Promise<never> {
    this.#memory.remember(await this.#queue.undoRefused(entry.id, problem), this.#gateOf(entry));
    throw new Refused(problem);
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
