/** One scan at the door: stored, decided by the server or else by the device, remembered, shown. */
import { decide, type Verdict } from "./decide";
import type { Entry, ScanQueue } from "./queue";
import { type Examined, examine, read } from "./reading";
import type { Roster } from "./roster";
import { askScan, DEADLINE_MS, receive } from "./server";
import { uuid7 } from "./uuid7";
import type { DecidedBy, Method, Person, Presence, RosterDelegate, ScanAnswer } from "./wire";

/** What fills the screen. */
export interface Shown {
  readonly entry: Entry;
  readonly verdict: Verdict;
  readonly person: Person | null;
  /** When and where the person came in first; only with ALREADY_CHECKED_IN. */
  readonly first: Presence | null;
  /** For staff, behind a tap; empty: the page's own words for the verdict. */
  readonly reason: string;
  readonly decidedBy: DecidedBy;
  readonly flagged: boolean;
}

export interface Line {
  /** False: the device decides at once and asks nobody. */
  readonly up: boolean;
  down(): void;
  unpaired(): void;
}

export class Door {
  readonly #queue: ScanQueue;
  readonly #roster: Roster;
  readonly #line: Line;
  readonly #memory = new Map<string, Presence>();
  gate = "";

  constructor(queue: ScanQueue, roster: Roster, line: Line, gate: string) {
    this.#queue = queue;
    this.#roster = roster;
    this.#line = line;
    this.gate = gate;
    for (const entry of queue.all()) if (entry.session_id === this.#session) this.#remember(entry);
  }

  /** Takes a text from the camera, a USB scanner or the keypad; always ends with something to show. */
  async scan(raw: string, method: Method): Promise<Shown> {
    const reading = read(raw, method);
    const entry = await this.#queue.add(uuid7(), reading, this.#session, new Date().toISOString());
    const examined = examine(reading, this.#roster, this.#memory);
    const answer = await this.#ask(() => askScan(entry));
    return answer ? this.#serverSays(entry, answer, examined) : this.#deviceSays(entry, examined);
  }

  /** Receives a delegate at the desk, without a badge. */
  async receive(delegate: RosterDelegate): Promise<Shown> {
    const reading = { delegateId: delegate.delegate_id };
    const entry = await this.#queue.add(uuid7(), reading, this.#session, new Date().toISOString());
    const entered = this.entered(delegate);
    const answer = await this.#ask(() => receive(entry, DEADLINE_MS));
    const found = {
      delegate,
      credential: { credential_id: "", version: 0, state: "ISSUED" as const, short_code: "" },
    };
    const given = {
      code: "OURS",
      same_congress: true,
      credential: "ISSUED",
      invited: true,
      online: false,
    } as const;
    const examined: Examined = {
      given: { ...given, session_open: this.#roster.head?.session?.open ?? false, present: entered !== null },
      found,
      bearer: delegate.delegate_id,
      entered,
    };
    return answer ? this.#serverSays(entry, answer, examined) : this.#deviceSays(entry, examined);
  }

  /** Takes back an admission given by mistake; the server hears of it as soon as it can. */
  async undo(entry: Entry): Promise<void> {
    await this.#queue.undoWanted(entry.id);
    if (!entry.bearer) return;
    this.#memory.delete(entry.bearer);
    const delegate = this.#roster.get(entry.bearer);
    const head = this.#roster.head;
    if (delegate && head) this.#roster.take(head, [{ ...delegate, present: null }], false);
  }

  /** Whether, when and where a delegate entered, as far as this device knows. */
  entered(delegate: RosterDelegate): Presence | null {
    return this.#memory.get(delegate.delegate_id) ?? delegate.present;
  }

  get #session(): string {
    return this.#roster.head?.session?.id ?? "";
  }

  async #ask(ask: () => ReturnType<typeof askScan>): Promise<ScanAnswer | null> {
    if (!this.#line.up) return null;
    const answer = await ask();
    if (answer.ok) return answer.value;
    if (answer.error.status === 401) this.#line.unpaired();
    else this.#line.down();
    return null;
  }

  async #serverSays(entry: Entry, answer: ScanAnswer, examined: Examined): Promise<Shown> {
    const bearer = answer.delegate?.delegate_id ?? examined.bearer;
    const kept = await this.#queue.show(
      entry.id,
      answer.verdict,
      "SERVER",
      bearer,
      answer.delegate?.full_name ?? "",
    );
    const first = answer.first_scan ? { at: answer.first_scan.at, gate: answer.first_scan.gate_name } : null;
    if (bearer && first && answer.verdict === "ALREADY_CHECKED_IN") this.#memory.set(bearer, first);
    this.#remember(kept);
    const { verdict, reason, flagged, delegate: person } = answer;
    return { entry: kept, verdict, person, first, reason: reason ?? "", decidedBy: "SERVER", flagged };
  }

  async #deviceSays(entry: Entry, examined: Examined): Promise<Shown> {
    const { verdict, flagged } = decide(examined.given);
    const person = examined.found?.delegate ?? null;
    const kept = await this.#queue.show(
      entry.id,
      verdict,
      "DEVICE",
      examined.bearer,
      person?.full_name ?? "",
    );
    const first = verdict === "ALREADY_CHECKED_IN" ? examined.entered : null;
    this.#remember(kept);
    return { entry: kept, verdict, person, first, reason: "", decidedBy: "DEVICE", flagged };
  }

  #remember(entry: Entry): void {
    if (entry.shown !== "ADMITTED" || entry.undo !== "NO" || !entry.bearer || this.#memory.has(entry.bearer))
      return;
    this.#memory.set(entry.bearer, { at: entry.scanned_at, gate: this.gate });
  }
}
