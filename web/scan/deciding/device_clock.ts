/** How old a scan is, whatever its device's clock says or is made to say meanwhile (design, section 3 rule 7). */
import { uuid7 } from "./uuid7";

/** What the device's clocks said when something was made. */
export interface Stamp {
  /** Device time, ISO 8601, as it stood. */
  readonly scanned_at: string;
  /** Milliseconds of a clock that nobody sets, counted from the beginning of the page named by `page_life`. */
  readonly mono_ms: number | null;
  readonly page_life: string;
  /** The server's clock minus the device's, milliseconds, as last heard; null: never heard. */
  readonly offset_ms: number | null;
}

/** `age_ms`: the page that made it still runs. Otherwise only `wall_age_ms` is known, by clocks that may have been set. */
export interface Age {
  readonly age_ms: number | null;
  readonly wall_age_ms: number | null;
}

/** The device's clock counts as wrong from here on, milliseconds. */
const WRONG_FROM_MS = 60_000;
/** An answer that took longer says nothing exact of the server's clock. */
const SLOW_ANSWER_MS = 4_000;
/** The Date header is cut to the second. */
const HALF_A_SECOND = 500;
/** Two readings of two clocks never agree better than this. */
const UNSURE_MS = 5_000;

export class DeviceClock {
  readonly #life = uuid7();
  readonly #wall: () => number;
  readonly #mono: () => number;
  /** The server's clock minus this device's, milliseconds; from the page before until an answer is heard. */
  offset: number | null = null;
  #ahead: number;

  constructor(wall: () => number = Date.now, mono: () => number = () => performance.now()) {
    this.#wall = wall;
    this.#mono = mono;
    this.#ahead = wall() - mono();
  }

  /** What to write down beside something made now. */
  stamp(): Stamp {
    this.watch();
    return {
      scanned_at: new Date(this.#wall()).toISOString(),
      mono_ms: Math.round(this.#mono()),
      page_life: this.#life,
      offset_ms: this.offset,
    };
  }

  /** Learns the server's time from the Date header of an answer that took `took` milliseconds and came just now. */
  heard(date: string | null, took: number): void {
    const server = date ? Date.parse(date) : Number.NaN;
    if (Number.isNaN(server) || (took > SLOW_ANSWER_MS && this.offset !== null)) return;
    this.watch();
    this.offset = Math.round(server + HALF_A_SECOND - (this.#wall() - took / 2));
  }

  /**
   * Notices a clock that was set back, before the server says so. Against a clock that nobody sets the wall clock only
   * gains: by the phone's sleep, or when it was set forward. What it loses, somebody took away.
   */
  watch(): void {
    const ahead = this.#wall() - this.#mono();
    const lost = this.#ahead - ahead;
    if (this.offset !== null && lost > UNSURE_MS) this.offset += lost;
    this.#ahead = ahead;
  }

  /** By how many milliseconds the device's clock is fast (above 0) or slow; null while it is right enough or unknown. */
  get wrongBy(): number | null {
    return this.offset !== null && Math.abs(this.offset) > WRONG_FROM_MS ? -this.offset : null;
  }

  /**
   * How long ago `stamp` was made. A clock that nobody sets may sleep with the phone, so it never runs ahead of the
   * truth; the wall clock, corrected by the server's at both ends, counts the sleep: the longer of the two holds.
   */
  age(stamp: Stamp): Age {
    this.watch();
    const sure = this.offset !== null && stamp.offset_ms !== null;
    const corrected = sure ? this.offset! - stamp.offset_ms! : 0;
    const byWall = Math.round(Math.max(0, this.#wall() - Date.parse(stamp.scanned_at) + corrected));
    if (stamp.mono_ms === null || stamp.page_life !== this.#life)
      return { age_ms: null, wall_age_ms: byWall };
    const byMono = Math.round(this.#mono() - stamp.mono_ms);
    return { age_ms: sure && byWall > byMono + UNSURE_MS ? byWall : byMono, wall_age_ms: null };
  }
}
