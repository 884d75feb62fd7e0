/** Makes one reading of a badge that stays before the camera, or that a scanner reads twice. */

/** A code counts as gone from the camera when it was not seen for this long, milliseconds. */
export const GONE_AFTER_MS = 2_500;
/** The same badge twice within this time is one reading, however it was read. */
export const ONE_READING_MS = 3_000;

export class SameCode {
  readonly #known = new Map<string, { readonly takenAt: number; seenAt: number }>();

  /** Tells whether `text`, seen by the camera at `now` (milliseconds), is to be taken. While `blocked`, nothing new is. */
  see(text: string, now: number, blocked = false): boolean {
    const known = this.#of(text, now);
    if (known) known.seenAt = now;
    return !known && !blocked && this.#take(text, now);
  }

  /** The same for a USB scanner: somebody pulls its trigger for each reading. */
  read(text: string, now: number): boolean {
    return !this.#of(text, now) && this.#take(text, now);
  }

  /** The next reading of `text` is a new one: it was taken back, or nothing came of it. */
  forget(text: string): void {
    this.#known.delete(text);
  }

  #of(text: string, now: number) {
    for (const [one, { takenAt, seenAt }] of this.#known)
      if (now - takenAt >= ONE_READING_MS && now - seenAt >= GONE_AFTER_MS) this.#known.delete(one);
    return this.#known.get(text);
  }

  #take(text: string, now: number): true {
    this.#known.set(text, { takenAt: now, seenAt: now });
    return true;
  }
}
