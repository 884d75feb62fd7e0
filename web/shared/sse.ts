/** Reads a service's live stream and knows at every moment how old what it shows is.

Made on fetch and not on EventSource: EventSource hides the pings, gives up for good on a 502 from the gateway, and can't
resume with Last-Event-ID once it was made anew. */

export interface Frame {
  id: string;
  event: string;
  data: string;
}

export type FeedState = "connecting" | "open" | "waiting" | "refused";

export interface FeedWatch {
  onFrame(frame: Frame): void;
  /** Called when the state changes, and for each sign of life (a frame or a ping). */
  onLife(state: FeedState, heardAt: number): void;
}

/** Splits the text of a stream into frames; what is not complete yet stays inside. */
export class FrameReader {
  #rest = "";
  #id = "";

  /** Takes the next piece of text and gives the frames that it completed. Comments (pings) give none. */
  take(piece: string): Frame[] {
    this.#rest += piece.replace(/\r\n?/g, "\n");
    const blocks = this.#rest.split("\n\n");
    this.#rest = blocks.pop() ?? "";
    return blocks.flatMap((block) => this.#frame(block));
  }

  #frame(block: string): Frame[] {
    let event = "message";
    const data: string[] = [];
    for (const line of block.split("\n")) {
      if (line.startsWith("id:")) this.#id = line.slice(3).trim();
      else if (line.startsWith("event:")) event = line.slice(6).trim();
      else if (line.startsWith("data:")) data.push(line.slice(5).replace(/^ /, ""));
    }
    return data.length ? [{ id: this.#id, event, data: data.join("\n") }] : [];
  }
}

/** Nothing heard for so long (pings come every 3 s) means that the line is dead, though no error came. */
const SILENCE_LIMIT_MS = 12_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 4_000;

/** Keeps one stream open until `close()`: connects again by itself and resumes behind the last frame it saw. */
export class LiveFeed {
  #url: string;
  #watch: FeedWatch;
  #lastId = "";
  #wait = FIRST_WAIT_MS;
  #heardAt = 0;
  #closed = false;
  #abort = new AbortController();

  constructor(url: string, watch: FeedWatch) {
    this.#url = url;
    this.#watch = watch;
    void this.#run();
  }

  close(): void {
    this.#closed = true;
    this.#abort.abort();
  }

  async #run(): Promise<void> {
    while (!this.#closed) {
      this.#abort = new AbortController();
      const state = await this.#listen().catch((): FeedState => "waiting");
      if (this.#closed) return;
      this.#watch.onLife(state, this.#heardAt);
      await this.#pause(state === "refused" ? LONGEST_WAIT_MS : this.#wait);
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
    }
  }

  async #listen(): Promise<FeedState> {
    const headers = new Headers({ Accept: "text/event-stream", "X-Daihoi": "1" });
    if (this.#lastId) headers.set("Last-Event-ID", this.#lastId);
    const response = await fetch(this.#url, {
      headers,
      credentials: "same-origin",
      cache: "no-store",
      signal: this.#abort.signal,
    });
    if (response.status === 401 || response.status === 403) return "refused";
    if (!response.ok || !response.body) return "waiting";
    await this.#read(response.body);
    return "waiting";
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const reader = new FrameReader();
    const text = new TextDecoder();
    const stream = body.getReader();
    this.#heard();
    const guard = setInterval(
      () => Date.now() - this.#heardAt > SILENCE_LIMIT_MS && this.#abort.abort(),
      1_000,
    );
    try {
      for (;;) {
        const { done, value } = await stream.read();
        if (done || this.#closed) return;
        this.#heard();
        for (const frame of reader.take(text.decode(value, { stream: true }))) {
          if (frame.id) this.#lastId = frame.id;
          this.#watch.onFrame(frame);
        }
      }
    } finally {
      clearInterval(guard);
    }
  }

  #heard(): void {
    this.#heardAt = Date.now();
    this.#wait = FIRST_WAIT_MS;
    this.#watch.onLife("open", this.#heardAt);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#abort.signal.addEventListener("abort", () => (clearTimeout(timer), resolve()));
    });
  }
}
