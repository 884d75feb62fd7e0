/** Who waits at this gate for a steward: asked for again and again, answered with one press. */
import { type Answer, askQuietly, type Problem } from "../line/answer";
import type { components } from "../schema/checkin";
import { checkin, within } from "../line/services";

type Schemas = components["schemas"];
export type WaitingCall = Schemas["WaitingCall"];
export type CallAnswer = Schemas["CallAnswer"];

const EVERY_MS = 2_000;
const AWAY_EVERY_MS = 6_000;
const PATIENCE_MS = 4_000;

export class DoorCalls {
  waiting = $state.raw<readonly WaitingCall[]>([]);
  /** What became of the last answer, where it needs words; null else. */
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  readonly allGates: boolean;

  constructor(allGates = false) {
    this.allGates = allGates;
  }

  /** Asks now and again, until `close`. Nobody answering leaves the list as it was. */
  async follow(): Promise<void> {
    clearTimeout(this.#timer);
    const answer = await this.#list();
    if (this.#closed) return;
    if (answer.kind === "ok") this.waiting = answer.value;
    else if (answer.kind !== "away") this.waiting = [];
    this.#timer = setTimeout(() => void this.follow(), answer.kind === "ok" ? EVERY_MS : AWAY_EVERY_MS);
  }

  async answer({ call }: WaitingCall, said: CallAnswer): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const told = await askQuietly<Schemas["AnsweredCall"]>(
      checkin.POST("/door-calls/{call_id}/answer", {
        params: { path: { call_id: call.call_id } },
        body: { answer: said },
        fetch: within(PATIENCE_MS),
      }),
    );
    this.busy = false;
    this.problem = told.kind === "ok" ? refusalOf(told.value) : told.problem;
    if (told.kind !== "away") this.waiting = this.waiting.filter((one) => one.call.call_id !== call.call_id);
    void this.follow();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #list(): Promise<Answer<WaitingCall[]>> {
    const query = { all_gates: this.allGates };
    return askQuietly(
      checkin.GET("/door-calls", { params: { query }, fetch: within(PATIENCE_MS) }),
      Array.isArray,
    );
  }
}

/** A nod lets nobody in whom a scan would not: then the steward reads why. */
function refusalOf({ state, scan }: Schemas["AnsweredCall"]): Problem | null {
  if (!scan || state === "NODDED") return null;
  return { type: "about:blank", title: scan.sentence, status: 200, code: scan.verdict, detail: scan.reason };
}
