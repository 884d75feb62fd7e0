/** The programme as pages follow it: its times by the server's clock, and how late it is. */
import { Feed } from "../line/feeds/feed.svelte";
import { now } from "../time/now.svelte";
import { address, dataAge, honors } from "../line/services";
import { ask } from "../line/answer";
import type { Programme, ProgrammeItem } from "../line/types";

export class ProgrammeFeed {
  seen = $state.raw<Programme | null>(null);
  readonly feed: Feed;
  /** When this device heard the newest. */
  #heardAt = $state(0);

  constructor(readonly congressId: string) {
    const path = { congress_id: congressId };
    this.feed = new Feed(
      address("honors", "/congresses/{congress_id}/programme/live", path),
      (_, data) => this.take(data as Programme),
      {
        name: "chương trình",
        asking: {
          event: "programme",
          ask: () => ask(honors.GET("/congresses/{congress_id}/programme", { params: { path } })),
          askAge: () => dataAge("honors"),
        },
      },
    );
  }

  /** An older one that comes late changes nothing. */
  take(programme: Programme) {
    if (!programme.items || (this.seen && isOlder(programme, this.seen))) return;
    this.#heardAt = Date.now();
    this.seen = programme;
  }

  /** The congress's time now, milliseconds: it may run faster than this device's, or stand. */
  get time(): number {
    if (!this.seen) return now();
    return Date.parse(this.seen.as_of) + Math.max(0, now() - this.#heardAt) * (this.seen.clock_speed ?? 1);
  }

  get running(): ProgrammeItem | null {
    return this.seen?.items.find((one) => one.number === this.seen?.running) ?? null;
  }

  get next(): ProgrammeItem | null {
    return this.seen ? nextOf(this.seen) : null;
  }

  /** Milliseconds that the running item has left, below 0 when it is over; null while nothing runs. It stands while held. */
  get left(): number | null {
    const { until, held_at, as_of } = this.seen ?? {};
    if (!until) return null;
    return Date.parse(until) - (held_at && as_of ? Date.parse(as_of) : this.time);
  }

  /** How much later than planned everything will end, milliseconds; it grows by itself while an item is over or waits. */
  get late(): number | null {
    if (!this.seen || this.seen.late_seconds === null) return null;
    return this.seen.late_seconds * 1000 + growing(this.seen, this.time);
  }

  /** What an expected time has moved since the server said it. */
  moved(item: ProgrammeItem): number {
    return this.seen && item.state === "PLANNED" ? growing(this.seen, this.time) : 0;
  }

  close() {
    this.feed.close();
  }
}

/** Below 1 are revisions of an agenda that nobody planned yet: of those the one that comes last is the newest. */
const isOlder = (one: Programme, seen: Programme) => one.revision > 0 && one.revision < seen.revision;

/** The item that comes after what was held last. */
export function nextOf({ items }: Pick<Programme, "items">): ProgrammeItem | null {
  const reached = items.reduce((last, one, at) => (held(one) ? at + 1 : last), 0);
  return items.slice(reached).find((one) => one.state === "PLANNED") ?? null;
}

const held = (one: ProgrammeItem) => one.state === "RUNNING" || one.state === "DONE";

/** By how much everything that comes has moved since `as_of`: while an item is over its minutes, or waits. */
export function growing(programme: Programme, time: number): number {
  const said = Date.parse(programme.as_of);
  if (programme.held_at) return Math.max(0, time - said);
  if (programme.until) return Math.max(0, time - Math.max(said, Date.parse(programme.until)));
  const first = nextOf(programme)?.start;
  return first && time > Date.parse(first) ? time - Math.max(said, Date.parse(first)) : 0;
}

/** `-125_000` -> "−2:05"; hours where there are any. */
export function span(ms: number): string {
  const whole = Math.floor(Math.abs(ms) / 1000);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const seconds = String(whole % 60).padStart(2, "0");
  const text = hours ? `${hours}:${String(minutes).padStart(2, "0")}:${seconds}` : `${minutes}:${seconds}`;
  return ms < 0 && whole > 0 ? `\u2212${text}` : text;
}

/** "muộn 7 phút", "sớm 3 phút", "đúng giờ"; less than a minute is in time, and on another day there is nothing to say. */
export function lateness(ms: number | null): string {
  if (ms === null) return "";
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (!minutes) return "đúng giờ";
  return `${ms > 0 ? "muộn" : "sớm"} ${minutes} phút`;
}
