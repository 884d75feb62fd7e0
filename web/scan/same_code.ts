/** Keeps a badge that stays before the camera from being scanned again and again. */

/** A code counts as gone when it was not seen for this long, milliseconds. */
export const GONE_AFTER_MS = 2_500;

export class SameCode {
  #text: string | null = null;
  #seenAt = 0;

  /** Tells whether `text`, seen at `now` (milliseconds), is to be scanned. While `blocked`, nothing new is taken. */
  accept(text: string, now: number, blocked = false): boolean {
    const same = text === this.#text && now - this.#seenAt < GONE_AFTER_MS;
    if (same) this.#seenAt = now;
    if (same || blocked) return false;
    this.#text = text;
    this.#seenAt = now;
    return true;
  }
}
