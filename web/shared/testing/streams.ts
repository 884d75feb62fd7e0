/** Stands in for the line between a page and a service: streams that tests feed, hold back and cut. */

export class Line {
  /** What was asked, in order: the path and the Last-Event-ID. */
  asked: { path: string; lastId: string | null }[] = [];
  /** How the next request for the stream ends; without one it opens. */
  next: "open" | "hang" | "cut" | Response = "open";
  /** What plain questions are answered, by the end of their path. */
  plain: Record<string, () => Response> = {};
  /** Says something on the stream that was opened as that one, in order; nobody hears it on one that was given up. */
  streams: ((text: string) => void)[] = [];
  #stream: ReadableStreamDefaultController<Uint8Array> | null = null;

  readonly fetch = (input: string | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(
      new URL(input instanceof Request ? input.url : input, "http://localhost"),
      init,
    );
    const path = new URL(request.url).pathname;
    const plain = Object.entries(this.plain).find(([end]) => path.endsWith(end));
    if (plain) return Promise.resolve(plain[1]());
    this.asked.push({ path, lastId: request.headers.get("Last-Event-ID") });
    if (this.next === "cut") return Promise.reject(new TypeError("Failed to fetch"));
    if (this.next instanceof Response) return Promise.resolve(this.next.clone());
    if (this.next === "open") return Promise.resolve(this.#opened(init?.signal ?? null));
    return new Promise((_, reject) =>
      init?.signal?.addEventListener("abort", () => reject(new Error("aborted"))),
    );
  };

  /** Sends text on the stream that is open. */
  say(text: string): void {
    this.streams[this.streams.length - 1]?.(text);
  }

  end(): void {
    this.#stream?.close();
  }

  #opened(signal: AbortSignal | null): Response {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (this.#stream = controller) });
    const mine = this.#stream;
    this.streams.push((text) => signal?.aborted || mine?.enqueue(new TextEncoder().encode(text)));
    signal?.addEventListener("abort", () => mine?.error(new Error("aborted")));
    return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
  }
}
