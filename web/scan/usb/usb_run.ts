/** One run of keys without a pause: what came, how fast, and whether a person can have typed it. */
import { CODE_DIGITS } from "../../shared/door/credential";
import { nameOn } from "../desk/id_card";
import { codesIn, endsWhole, type FoundCode } from "./usb_codes";

export type EndedBy = "ENTER" | "TAB" | "LINE_FEED" | "PAUSE";

/** One burst of keys that no person typed. */
export interface Burst {
  /** Empty: a text that is not ours. */
  readonly codes: readonly FoundCode[];
  /** Digits as they came, "?" for any other key: of a foreign text nothing but its length is known, of a card not even digits. */
  readonly signs: string;
  /** The name on an identity card, "?" for letters that did not come and "" where none did; null: it was no card. */
  readonly card: string | null;
  readonly endedBy: EndedBy;
  /** The longest pause between two keys, milliseconds. */
  readonly slowest: number;
  /** An input method changed characters; the places tell the digits all the same. */
  readonly composed: boolean;
  /** Characters came as Alt and the number pad. */
  readonly altCodes: boolean;
}

/** What is told of one key beside its sign. */
export interface Touch {
  readonly at: number;
  readonly inField: boolean;
  readonly composed: boolean;
  readonly alt: boolean;
  /** What was typed, "?" where nobody can tell; forgotten with the run, but for the name on a card. */
  readonly character: string;
}

/** Nobody types so many digits without a letter or a pause, however slowly they come. */
const SURE = /[0-9]{20}/;
/** So fast, milliseconds from key to key, no person types for long. */
const FAST_MS = 35;
/** Outside fields so many keys at that speed are held back: they could press a button. */
const WARY_KEYS = 4;
/** In fields input methods type as fast when they change a word or write one out; a person's Enter is slower behind it. */
const FOREIGN_KEYS = 12;
/** A short code comes from a barcode at this speed; a person types it slower. */
const BARCODE_MS = 60;
const PAUSE_AFTER_FAST_MS = 100;
const PAUSE_MS = 300;
/** A badge that stopped on its way, on a device that is busy or over a weak radio, goes on within this time. */
const STALL_MS = 2_000;
const MOST_SIGNS = 4_000;

export class Run {
  signs = "";
  slowest = 0;
  #typed = "";
  #lastAt = Number.NEGATIVE_INFINITY;
  #streak = 0;
  #longest = 0;
  #inField = false;
  #composed = false;
  #alt = false;

  /** Takes one more sign: a digit, or "?" for any other character. */
  add(sign: string, { at, inField, composed, alt, character }: Touch): void {
    const gap = this.signs === "" ? 0 : at - this.#lastAt;
    this.#streak = gap <= FAST_MS ? this.#streak + 1 : 1;
    this.#longest = Math.max(this.#longest, this.#streak);
    this.slowest = Math.max(this.slowest, gap);
    this.#inField = inField;
    this.#composed ||= composed;
    this.#alt ||= alt;
    this.#lastAt = at;
    if (this.signs.length >= MOST_SIGNS) return;
    this.signs += sign;
    this.#typed += character;
  }

  /** No person typed this, so the next key is no person's either. */
  get sure(): boolean {
    return SURE.test(this.signs);
  }

  /** Keys are held back from the page. In a field a letter is never held back before it is sure. */
  get wary(): boolean {
    return this.sure || (!this.#inField && this.#longest >= WARY_KEYS);
  }

  /** Digits that no person typed and that are no whole badge yet. */
  get #unfinished(): boolean {
    const { digits } = this;
    return this.wary && digits > 0 && digits < CODE_DIGITS && codesIn(this.signs).length === 0;
  }

  /** How many digits stand at the end. */
  get digits(): number {
    return /[0-9]*$/.exec(this.signs)![0].length;
  }

  /** How long after its last key a run without an end key is over, milliseconds. */
  get pause(): number {
    const whole = endsWhole(this.signs);
    if (this.#unfinished) return STALL_MS;
    return whole || (this.slowest <= BARCODE_MS && this.wary) ? PAUSE_AFTER_FAST_MS : PAUSE_MS;
  }

  /** What it was, once it is over; null: a person may have typed it, and it is the page's. */
  end(endedBy: EndedBy): Burst | null {
    const codes = codesIn(this.signs);
    const barcode = this.slowest <= BARCODE_MS && codes.length > 0;
    const foreign = endedBy !== "PAUSE" && this.#longest >= FOREIGN_KEYS && this.slowest <= BARCODE_MS;
    const card = this.slowest <= BARCODE_MS ? nameOn(this.#typed) : null;
    if (!this.wary && !barcode && !foreign && card === null) return null;
    const { slowest } = this;
    const signs = card === null ? this.signs : "?".repeat(this.signs.length);
    return { codes, signs, card, endedBy, slowest, composed: this.#composed, altCodes: this.#alt };
  }
}
