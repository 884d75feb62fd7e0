/** A live stream as a component reads it: what it brings, the state of the line and how fresh it is. */
import { freshness, type Freshness, freshnessText } from "../../time/age";
import { jittered } from "../again";
import type { Answer } from "../answer";
import { sayEnded } from "../../access/ended";
import { now, steadyNow } from "../../time/now.svelte";
import { LiveFeed, type LineState, SILENCE_LIMIT_MS } from "./sse";

/** How the same is asked without a stream, for networks that hold streams back. */
export interface Asking {
  /** The event as which `take` gets the answer. */
  event: string;
  ask: () => Promise<Answer<unknown>>;
  /** How old the truth behind the answer is; `dataAge(service)`. */
  askAge: () => Promise<number | null>;
  /** Milliseconds from one asking to the next; 5 000 unless told. */
  every?: number;
}

interface Options {
  /** The word that stands before the age where a page has several streams. */
  name?: string;
  /** What of the figures comes from another service, where the rest is this service's own and never late: "danh sách đại biểu". */
  heard?: string;
  asking?: Asking;
}

/** A moment by the clock of the device, which somebody may set while nothing is heard, and by the page's own steady one. */
interface Moment {
  date: number;
  steady: number;
}

const moment = (): Moment => ({ date: Date.now(), steady: performance.now() });
/** Milliseconds since then by whichever clock says more: one that is set back makes nothing young, a device that slept knows it. */
const since = (then: Moment): number => Math.max(0, now() - then.date, steadyNow() - then.steady);

const ASK_EVERY_MS = 5_000;
const LOOK_EVERY_MS = 500;

export class Feed {
  state = $state<LineState>("connecting");
  readonly name: string;
  readonly #heardOf: string | undefined;
  #lineAt = $state.raw<Moment | null>(null);
  #data = $state.raw<{ ageMs: number | null; at: Moment } | null>(null);
  #slow = $state(false);
  #openedAt = moment();
  #streamAt = moment();
  #frames = 0;
  #nextAsking = 0;
  #asks = false;
  #live: LiveFeed;
  #timer: ReturnType<typeof setInterval>;

  /** Opens the stream at `url`; `take` gets each frame with its data already parsed. */
  constructor(
    url: string,
    readonly take: (event: string, data: unknown) => void,
    { name = "", heard, asking }: Options = {},
  ) {
    this.name = name;
    this.#heardOf = heard;
    this.#live = new LiveFeed(url, {
      onFrame: ({ event, data }) => this.#frame(event, data),
      onAge: (ageMs) => (this.#data = { ageMs, at: moment() }),
      onLife: () => this.#heard(),
      onState: (state) => this.#turned(state),
    });
    this.#timer = setInterval(() => asking && void this.#askWhileSilent(asking), LOOK_EVERY_MS);
  }

  get freshness(): Freshness {
    const [at, data] = [now(), this.#data];
    return freshness({
      now: at,
      openedAt: at - since(this.#openedAt),
      lineAt: this.#lineAt ? at - since(this.#lineAt) : 0,
      slow: this.#slow,
      data: data && { ageMs: data.ageMs, at: at - since(data.at) },
    });
  }

  /** Milliseconds since the service last gave a sign of life; Infinity when it never did. */
  get lineAge(): number {
    return this.#lineAt ? since(this.#lineAt) : Infinity;
  }

  /** Whether what is shown may be out of date: then it is drawn so. */
  get old(): boolean {
    return this.freshness.kind === "line" || this.freshness.kind === "data";
  }

  /** What to say beside the figures; "" while they are fresh. */
  get word(): string {
    if (this.state === "ended") return "phiên làm việc đã hết";
    if (this.state === "refused") return "không có quyền xem số liệu này";
    return freshnessText(this.freshness, this.#heardOf);
  }

  close(): void {
    this.#live.close();
    clearInterval(this.#timer);
  }

  /** Asks at once where only asking brings news: after a command of one's own. */
  hurry(): void {
    this.#nextAsking = 0;
  }

  #frame(event: string, data: string): void {
    const value = parsed(data);
    if (value === undefined) return;
    this.#frames += 1;
    this.take(event, value);
  }

  #heard(): void {
    this.#streamAt = this.#lineAt = moment();
    this.#slow = false;
  }

  #turned(state: LineState): void {
    if (state === "ended" && this.state !== "ended") sayEnded();
    this.state = state;
  }

  async #askWhileSilent({ event, ask, askAge, every = ASK_EVERY_MS }: Asking): Promise<void> {
    const silent = performance.now() - this.#streamAt.steady > SILENCE_LIMIT_MS;
    if (!silent || this.#asks || performance.now() < this.#nextAsking) return;
    this.#asks = true;
    this.#nextAsking = performance.now() + jittered(every);
    const frames = this.#frames;
    const [answer, ageMs] = await Promise.all([ask(), askAge()]);
    this.#asks = false;
    if (frames !== this.#frames) return; // the stream spoke meanwhile, and knows better
    this.#slow = answer.kind === "ok";
    if (answer.kind !== "ok") return;
    this.#lineAt = moment();
    this.#data = { ageMs, at: moment() };
    this.#live.beginAnew();
    this.take(event, answer.value);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // a frame that can't be read is left out; the next whole state mends it
  }
}
