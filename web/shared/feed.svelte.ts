/** A live stream as a component reads it: the last snapshot, the state of the line and the age of what is shown. */
import { now } from "./now.svelte";
import { LiveFeed, type FeedState, type Frame } from "./sse";

export class Feed {
  state = $state<FeedState>("connecting");
  heardAt = $state(0);
  #openedAt = Date.now();
  #live: LiveFeed;

  /** Opens the stream at `url`; `take` gets each frame with its data already parsed. */
  constructor(
    url: string,
    take: (event: string, data: unknown, frame: Frame) => void,
    readonly name = "",
  ) {
    this.#live = new LiveFeed(url, {
      onFrame: (frame) => {
        const data = parsed(frame.data);
        if (data !== undefined) take(frame.event, data, frame);
      },
      onLife: (state, heardAt) => {
        this.state = state;
        this.heardAt = heardAt;
      },
    });
  }

  /** Milliseconds since this stream gave its last sign of life; Infinity when it never did and had time to. */
  get age(): number {
    if (this.heardAt) return Math.max(0, now() - this.heardAt);
    return now() - this.#openedAt > 3_000 ? Infinity : 0;
  }

  close(): void {
    this.#live.close();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // a frame that can't be read is left out; the next whole snapshot mends it
  }
}
