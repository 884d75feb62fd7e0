/** A checkin service for the tests: small, but it keeps what it is told as the real one does. */
import type { Verdict } from "../deciding/decide";
import type { Device, Unlocking } from "../sending/wire";
import { network, problem, type Reply, type Request_, scanAnswer, type Sent_ } from "./gateway";
import { HEAD } from "./people";
import { LIST_KEY, openedWaiting, type Person, sealed, WAITING_KEY } from "./sealing";

/** UP: answers. DOWN: hears nothing. DEAF: hears and keeps, but its answers are lost. */
export type Wire = "UP" | "DOWN" | "DEAF";

export class Checkin {
  wire: Wire = "UP";
  /** What the device's cookie proves; null: nothing any more, by the code `ended`. */
  device: Device | null;
  ended = "revoked";
  session = "s";
  delegates: Person[];
  unlocking: Unlocking | null = null;
  /** False: a service of before, which opens nothing. */
  seals = true;
  /** Answers in place of the service where it gives something. */
  refuses: (request: Request_) => Reply | null = () => null;
  /** A service of before: the list of another session in parts too. */
  givesParts = false;
  /** The server's clock; null: it says no time. */
  date: Date | null = null;
  /** Every report by scan id, each sending of it. */
  readonly facts = new Map<string, Sent_[]>();
  readonly undone = new Set<string>();
  readonly asked: Request_[];

  constructor(device: Device, delegates: Person[]) {
    this.device = device;
    this.delegates = delegates;
    this.asked = network((request) => this.#answer(request));
  }

  #answer(request: Request_): Reply {
    if (this.wire === "DOWN") return "NO_NETWORK";
    const reply =
      this.refuses(request) ??
      (this.device ? this.#take(request, this.device) : problem(401, "hết", this.ended));
    if (this.wire === "DEAF" || typeof reply === "string") return "NO_NETWORK";
    return this.date ? { ...reply, date: this.date.toUTCString() } : reply;
  }

  #take({ path, query, body }: Request_, device: Device): Reply {
    if (path === "/device") return { status: 200, body: device };
    if (path === "/roster/key")
      return { status: 200, body: { list_key: Buffer.from(LIST_KEY).toString("base64") } };
    if (path === "/roster/sealed") return { status: 200, body: this.#roster(query, device) };
    if (path === "/scans/batch") {
      const results = (body.scans as Sent_[]).map((report) => this.#keep(report, device));
      return { status: 200, body: { results } };
    }
    const undone = /^\/scans\/(.*)\/undo$/.exec(path)?.[1];
    if (undone) {
      this.undone.add(undone);
      return { status: 200, body: {} };
    }
    return { status: 200, body: this.#keep(body as unknown as Sent_, device) };
  }

  #keep(report: Sent_, device: Device) {
    if (report.sealed) report = { ...report, ...this.#opened(report) };
    if (report.congress_id !== device.congress.id)
      return { scan_id: report.scan_id, problem: "đại hội khác", code: "other_congress", retry: true };
    this.facts.set(report.scan_id, [...(this.facts.get(report.scan_id) ?? []), report]);
    return scanAnswer(report.scan_id, report.shown ?? ("ADMITTED" satisfies Verdict));
  }

  #opened(report: Sent_): object {
    const words = openedWaiting(report.congress_id, report.scan_id, report.sealed!);
    return { sealed: null, ...words };
  }

  #roster(query: URLSearchParams, device: Device) {
    const whole =
      query.get("since") === "0" || (!this.givesParts && query.get("session_id") !== this.session);
    const session = { ...HEAD.session, id: this.session };
    const { keys } = HEAD;
    return {
      revision: 1,
      congress: device.congress,
      session,
      keys,
      unlocking: this.unlocking,
      waiting_key: this.seals ? WAITING_KEY : null,
      delegates: whole ? this.delegates.map((one) => sealed(one)) : [],
      whole,
    };
  }
}
