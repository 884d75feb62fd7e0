/** Reads a service's live stream and says at every moment what it knows of the line.

Made on fetch and not on EventSource: EventSource hides the pings, gives up for good on a 502 from the gateway, and can't
resume with Last-Event-ID once it was made anew. */
import { createParser } from "eventsource-parser";
import { jittered } from "../again";

export interface Frame {
  id: string;
  event: string;
  data: string;
}

/** `open` only once something was heard: a proxy can open a stream and hold back all that is in it. */
export type LineState = "connecting" | "open" | "waiting" | "ended" | "refused";

export interface LineWatch {
  onFrame(frame: Frame): void;
  /** The age of the truth behind the frames, as the service says it; null when it does not know. */
  onAge(ageMs: number | null): void;
  /** A frame or a ping came. */
  onLife(): void;
  onState(state: LineState): void;
}

/** An address that accepts and then says nothing is given up after this. */
const CONNECT_LIMIT_MS = 10_000;
/** Nothing heard for so long (pings come every second) means that the line is dead, though no error came. */
export const SILENCE_LIMIT_MS = 12_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 4_000;

/** Keeps one stream open until `close()`: connects again by itself and resumes behind the last frame it saw. */
export class LiveFeed {
  #url: string;
  #watch: LineWatch;
  #lastId = "";
  #wait = FIRST_WAIT_MS;
  #closed = false;
  #anew = false;
  #abort = new AbortController();
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string, watch: LineWatch) {
    this.#url = url;
    this.#watch = watch;
    void this.#run();
  }

  close(): void {
    this.#closed = true;
    this.#abort.abort();
  }

  /** The page learned something newer by asking: another stream begins with the newest, and plays nothing again.

  The one that is open, or on its way, may yet bring what it was silent about: it ends here. */
  beginAnew(): void {
    this.#lastId = "";
    this.#anew = true;
    this.#abort.abort();
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      this.#abort = new AbortController();
      this.#anew = false;
      const state = await this.#listen().catch((): LineState => "waiting");
      this.#abort.abort();
      clearTimeout(this.#patience);
      if (this.#closed) return;
      if (this.#anew) continue;
      this.#watch.onState(state);
      await this.#pause(state === "waiting" ? this.#wait : LONGEST_WAIT_MS);
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
    }
  }

  async #listen(): Promise<LineState> {
    this.#giveUpAfter(CONNECT_LIMIT_MS);
    const headers = new Headers({ Accept: "text/event-stream", "X-Daihoi": "1" });
    if (this.#lastId) headers.set("Last-Event-ID", this.#lastId);
    const response = await fetch(this.#url, {
      headers,
      credentials: "same-origin",
      cache: "no-store",
      signal: this.#abort.signal,
    });
    const type = response.headers.get("Content-Type") ?? "";
    if (type.includes("problem+json")) {
      if (response.status === 401) return "ended";
      // what is not found yet comes through Kafka: nobody was refused anything
      const here = response.status !== 404;
      if (here && response.status >= 400 && response.status < 500) return "refused";
    }
    if (response.ok && response.body && type.includes("event-stream")) await this.#read(response.body);
    return "waiting";
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    this.#giveUpAfter(SILENCE_LIMIT_MS);
    const parser = createParser({
      onComment: () => this.#heard(),
      onEvent: ({ id, event = "message", data }) => {
        if (this.#anew) return; // of a piece that had come already
        this.#heard();
        if (id) this.#lastId = id;
        if (event === "age") this.#watch.onAge(ageIn(data));
        else this.#watch.onFrame({ id: this.#lastId, event, data });
      },
    });
    const text = new TextDecoder();
    const stream = body.getReader();
    for (;;) {
      const { done, value } = await stream.read();
      if (done || this.#closed || this.#anew) return;
      parser.feed(text.decode(value, { stream: true }));
    }
  }

  #heard(): void {
    this.#giveUpAfter(SILENCE_LIMIT_MS);
    this.#wait = FIRST_WAIT_MS;
    this.#watch.onState("open");
    this.#watch.onLife();
  }

  #giveUpAfter(ms: number): void {
    clearTimeout(this.#patience);
    const abort = this.#abort;
    this.#patience = setTimeout(() => abort.abort(), ms);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, jittered(ms)));
  }
}

function ageIn(data: string): number | null {
  try {
    const { age_ms } = JSON.parse(data) as { age_ms?: unknown };
    return typeof age_ms === "number" ? age_ms : null;
  } catch {
    return null;
  }
}
